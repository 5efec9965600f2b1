/**
 * Runs in the browser before any other module. zod tries out `new Function` to compile its schemas; the content
 * security policy forbids that, and each page with a form would be reported as a violation.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
