import type { ReactNode } from 'react';

/**
 * The drawings of the icon set on a 20 × 20 grid, drawn with a 1.6 line in the current colour. Named by
 * string, so that plain data (a menu that comes from the server) can name an icon.
 */
export const ICON_PATHS = {
  // Movement and commands
  'arrow-down': <path d="M10 4v12M5 11l5 5 5-5" />,
  'arrow-left': <path d="M16 10H4M9 5l-5 5 5 5" />,
  'arrow-right': <path d="M4 10h12M11 5l5 5-5 5" />,
  'arrow-up': <path d="M10 16V4M5 9l5-5 5 5" />,
  'chevron-down': <path d="m5 8 5 5 5-5" />,
  'chevron-left': <path d="m12.5 5-5 5 5 5" />,
  'chevron-right': <path d="m7.5 5 5 5-5 5" />,
  'chevron-up': <path d="m5 12.5 5-5 5 5" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  copy: <path d="M7 7h10v10H7zM13 7V3H3v10h4" />,
  download: <path d="M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13" />,
  edit: <path d="M4 16l.8-3.6L13.6 3.6l2.8 2.8-8.8 8.8zM11.8 5.4l2.8 2.8" />,
  external: <path d="M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7 7" />,
  filter: <path d="M3 5.5h14M5.5 10h9M8 14.5h4" />,
  grip: <path d="M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1" strokeWidth="2.2" />,
  link: (
    <path d="M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l1-1" />
  ),
  logout: <path d="M8 4H4v12h4M8 10h9M13.5 6.5 17 10l-3.5 3.5" />,
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  minus: <path d="M4 10h12" />,
  more: <path d="M4.5 10v.1M10 10v.1M15.5 10v.1" strokeWidth="2.4" />,
  plus: <path d="M10 4v12M4 10h12" />,
  print: <path d="M6 7V3h8v4M4 7h12v7h-2M6 14H4M6 11.5h8V17H6z" />,
  refresh: <path d="M16.5 10a6.5 6.5 0 1 1-2-4.7L17 7.5M17 3.5v4h-4" />,
  reply: <path d="M8 5 4 9l4 4M4 9h8a4 4 0 0 1 4 4v2.5" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13 13 4 4" />
    </>
  ),
  send: <path d="M3.5 9.5 17 3.5l-5 13.5-2.5-5.5zM9.5 11.5 17 3.5" />,
  sort: <path d="M6.5 4v12M3.5 13l3 3 3-3M13.5 16V4M10.5 7l3-3 3 3" />,
  trash: <path d="M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11M8.5 9v5M11.5 9v5" />,
  undo: <path d="M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H7" />,
  upload: <path d="M10 12.5v-9M6 7l4-4 4 4M3.5 16.5h13" />,

  // Things
  archive: <path d="M3 4h14v3.5H3zM4.5 7.5V16h11V7.5M8 11h4" />,
  bell: <path d="M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3" />,
  book: (
    <path d="M10 5.5C8 4 5.5 3.8 3 4.2v11.6c2.5-.4 5-.2 7 1.3 2-1.5 4.5-1.7 7-1.3V4.2c-2.5-.4-5-.2-7 1.3zM10 5.5v11.6" />
  ),
  building: <path d="M4 17V4h8v13M12 8h4v9M2.5 17h15M7 7.5h2M7 10.5h2M7 13.5h2" />,
  calendar: <path d="M3 5h14v12H3zM3 9h14M7 3v3M13 3v3" />,
  camera: (
    <>
      <path d="M3 7h3l1.4-2h5.2L14 7h3v9H3z" />
      <circle cx="10" cy="11" r="2.6" />
    </>
  ),
  chart: <path d="M3.5 16.5h13M6 16.5V11M10 16.5V5M14 16.5V8.5" />,
  clip: (
    <path d="m15.5 9-5.8 5.8a3.4 3.4 0 0 1-4.8-4.8l6.2-6.2a2.3 2.3 0 0 1 3.3 3.3L8.3 13a1.1 1.1 0 0 1-1.6-1.6l5.2-5.2" />
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 5.8V10l3 2" />
    </>
  ),
  compare: <path d="M3 4h5.5v12H3zM11.5 4H17v12h-5.5" />,
  eye: (
    <>
      <path d="M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5z" />
      <circle cx="10" cy="10" r="2.2" />
    </>
  ),
  file: <path d="M5 3h6.5L15 6.5V17H5zM11 3v4h4M7.5 10.5h5M7.5 13.5h5" />,
  flag: <path d="M5 17V3h10l-2.5 3.5L15 10H5" />,
  folder: <path d="M3 5h5l1.5 2H17v9H3z" />,
  gift: (
    <path d="M3.5 8h13v3h-13zM5 11v6h10v-6M10 8v9M10 8C7 8 6 4 8 3.6c1.5-.3 2 2.4 2 4.4 0-2 .5-4.7 2-4.4 2 .4 1 4.4-2 4.4z" />
  ),
  grid: <path d="M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z" />,
  history: <path d="M3.5 10a6.5 6.5 0 1 0 2-4.7L3 7.5M3 3.5v4h4M10 6.5V10l2.5 1.5" />,
  home: <path d="M3 9.5 10 4l7 5.5V17h-4.5v-4.5h-5V17H3z" />,
  image: (
    <>
      <path d="M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14" />
      <circle cx="13" cy="7.5" r="1" />
    </>
  ),
  keyboard: <path d="M2.5 5.5h15v9h-15zM5.5 8.5v.1M8.5 8.5v.1M11.5 8.5v.1M14.5 8.5v.1M6.5 11.8h7" />,
  list: <path d="M7.5 5.5H17M7.5 10H17M7.5 14.5H17M3.5 5.5v.1M3.5 10v.1M3.5 14.5v.1" />,
  lock: <path d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9" />,
  map: <path d="m3 5 4.7-1.5 4.6 2L17 4v11l-4.7 1.5-4.6-2L3 16zM7.7 3.5v11M12.3 5.5v11" />,
  monitor: <path d="M3 4h14v9.5H3zM7 17h6M10 13.5V17" />,
  moon: <path d="M16 12.2A6.8 6.8 0 0 1 7.8 4a6.8 6.8 0 1 0 8.2 8.2z" />,
  people: (
    <>
      <circle cx="7.5" cy="7" r="2.8" />
      <path d="M2.5 16c0-3 2.2-4.7 5-4.7s5 1.7 5 4.7M13 4.6a2.6 2.6 0 0 1 0 4.9M14.5 11.7c1.9.6 3 2.1 3 4.3" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="6.5" r="3" />
      <path d="M4 17c0-3.6 2.6-5.5 6-5.5s6 1.9 6 5.5" />
    </>
  ),
  phone: (
    <path d="M6.5 3.5 8.5 7 7 8.7a9 9 0 0 0 4.3 4.3L13 11.5l3.5 2v2.7c0 .5-.4.8-.9.8C9.2 17 3 10.8 3 4.4c0-.5.3-.9.8-.9z" />
  ),
  qr: (
    <path d="M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2h-2zM16.5 11.5v.1M14.5 16.5h2v-2M11.5 16.5v.1" />
  ),
  scale: (
    <>
      <path d="M2.5 7.5h15M13.5 4.5v6M6 7.5v3" />
      <path d="M3 11.5h6a3 3 0 0 1-6 0z" fill="currentColor" />
      <path d="M17.5 7.5v8" />
    </>
  ),
  settings: <path d="M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4" />,
  shield: <path d="M10 3 16 5v5c0 3.6-2.6 6-6 7-3.4-1-6-3.4-6-7V5z" />,
  sign: <path d="M3 16.5h14M4 13.5c3-1 4-9 6-9s-1.5 8 .5 8 2-3 3.5-3 1 2.5 3 2.5" />,
  star: <path d="m10 3.2 2.1 4.4 4.8.6-3.5 3.3.9 4.8-4.3-2.4-4.3 2.4.9-4.8L3.1 8.2l4.8-.6z" />,
  sun: (
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4" />
    </>
  ),
  table: <path d="M3 4h14v12H3zM3 8h14M3 12h14M8.5 8v8" />,
  talk: <path d="M3 4h14v9.5H9L5.5 17v-3.5H3z" />,
  target: (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 10h.1" />
    </>
  ),

  // States: the shape alone tells them apart
  siap: (
    <>
      <circle cx="10" cy="10" r="7.5" fill="currentColor" stroke="none" />
      <path d="m6.7 10.2 2.3 2.3 4.4-4.8" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  hampir: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" stroke="none" />
    </>
  ),
  jauh: (
    <>
      <path d="M10 3 18 16.5H2z" fill="currentColor" stroke="none" />
      <path d="M10 8v4M10 14.2v.1" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  belum: <circle cx="10" cy="10" r="7" strokeDasharray="2.6 2.8" />,
  fail: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6.5V11M10 13.4v.1" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.2v4.3M10 6.6v.1" />
    </>
  ),
  help: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M10 13.8v.1" />
    </>
  ),
  spin: <path d="M10 3a7 7 0 1 1-7 7" />,
  offline: <path d="M6 15h8.5a3 3 0 0 0 .4-6 5 5 0 0 0-9.5-.7A3.4 3.4 0 0 0 6 15zM3 3l14 14" />,
  clash: <path d="M7 4H4v12h3M13 4h3v12h-3M10 7v3.5M10 13v.1" />,

  // The six areas of pengungkit, and hasil
  'area-mp': (
    <path d="M4 8a6.3 6.3 0 0 1 11-2l1.5 1.5M16.5 4v3.5H13M16 12a6.3 6.3 0 0 1-11 2l-1.5-1.5M3.5 16v-3.5H7" />
  ),
  'area-tt': <path d="M3 4h5v4H3zM12 12h5v4h-5zM8 6h6.5v6M5.5 8v6H12" />,
  'area-sdm': (
    <>
      <circle cx="10" cy="6.5" r="3" />
      <path d="M4 17c0-3.6 2.6-5.5 6-5.5s6 1.9 6 5.5" />
    </>
  ),
  'area-ak': (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 10h.1" />
    </>
  ),
  'area-pw': (
    <>
      <path d="M10 3 16 5v5c0 3.6-2.6 6-6 7-3.4-1-6-3.4-6-7V5z" />
      <path d="m7.3 10 2 2 3.5-3.7" />
    </>
  ),
  'area-pp': <path d="M3 16h14M4.5 13a5.5 5.5 0 0 1 11 0zM10 7.5V5.5M8.5 5.5h3" />,
  'area-hasil': <path d="M3.5 16.5h13M6 16.5V11M10 16.5V5M14 16.5V8.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICON_PATHS;
