import 'server-only';

/** What an action or page is about. Its instansi is never named: it is the one of the acting context. */
export type SumberDaya =
  | { readonly jenis: 'platform' }
  | { readonly jenis: 'instansi' }
  | { readonly jenis: 'unit'; readonly id: string }
  | { readonly jenis: 'program'; readonly id: string }
  | { readonly jenis: 'keikutsertaan'; readonly id: string }
  | { readonly jenis: 'lke'; readonly id: string }
  | { readonly jenis: 'pencanangan'; readonly id: string }
  | { readonly jenis: 'usulan'; readonly id: string }
  | { readonly jenis: 'penetapan'; readonly id: string };
