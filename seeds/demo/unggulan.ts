/**
 * The accounts that the sign-in page offers first, in this order: one per peran in the living tenant, each where
 * something is waiting to be done, then who runs the others. Everybody else is found by search.
 */
export const AKUN_UNGGULAN: readonly string[] = [
  'sekretaris.dukcapil@tanahbumbu.example',
  'umum.dukcapil@tanahbumbu.example',
  'kepala.pkm-pagatan@tanahbumbu.example',
  'camat.kusan-hilir@tanahbumbu.example',
  'auditor.muda@tanahbumbu.example',
  'irban2@tanahbumbu.example',
  'dalnis@tanahbumbu.example',
  'bupati@tanahbumbu.example',
  'kepala.setda@tanahbumbu.example',
  'organisasi@tanahbumbu.example',
  'provinsi@tanahbumbu.example',
  'tpn1@teraju.example',
  'ombudsman@teraju.example',
  'bupati@kuansing.example',
  'organisasi@kuansing.example',
  'kepala@bps-sumsel.example',
  'reformasi@bps-sumsel.example',
  'bupati@sergai.example',
  'organisasi@sergai.example',
  'bupati@tts.example',
  'organisasi@tts.example',
  'walikota@padangpanjang.example',
  'organisasi@padangpanjang.example',
  'platform@teraju.example',
];

/** Place on the short list, 0 first; null for everybody else. */
export function urutUnggulan(surel: string): number | null {
  const urut = AKUN_UNGGULAN.indexOf(surel);
  return urut < 0 ? null : urut;
}
