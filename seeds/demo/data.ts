import { BPS_SUMATERA_SELATAN } from '@/seeds/referensi/bps-sumatera-selatan';
import { KUANTAN_SINGINGI } from '@/seeds/referensi/kuantan-singingi';
import { PADANG_PANJANG } from '@/seeds/referensi/padang-panjang';
import { SERDANG_BEDAGAI } from '@/seeds/referensi/serdang-bedagai';
import { TANAH_BUMBU } from '@/seeds/referensi/tanah-bumbu';
import { TIMOR_TENGAH_SELATAN } from '@/seeds/referensi/timor-tengah-selatan';
import type { InstansiReferensi } from '@/seeds/referensi/tipe';
import { DOMAIN_LUAR } from './orang';
import { bpsSumateraSelatan } from './tenant/bps-sumatera-selatan';
import { kuantanSingingi } from './tenant/kuantan-singingi';
import { padangPanjang } from './tenant/padang-panjang';
import { serdangBedagai } from './tenant/serdang-bedagai';
import { tanahBumbu } from './tenant/tanah-bumbu';
import { LUAR } from './tenant/tanah-bumbu-orang';
import { timorTengahSelatan } from './tenant/timor-tengah-selatan';
import type { DataDemo } from './tipe';
import { kalenderHidup } from './waktu';

/** The instansi of the demo, in the order in which they are stored. */
export const INSTANSI_DEMO: readonly InstansiReferensi[] = [
  TANAH_BUMBU,
  KUANTAN_SINGINGI,
  BPS_SUMATERA_SELATAN,
  SERDANG_BEDAGAI,
  TIMOR_TENGAH_SELATAN,
  PADANG_PANJANG,
];

/**
 * The whole demo around one day (ISO). Pure and repeatable: the same day gives the same people, answers, scores
 * and moments. Throws for a day before June 2026.
 */
export function dataDemo(hariIni: string): DataDemo {
  const luar = (kode: string, nama: string, urut: number) => ({
    kode,
    nama,
    surel: `${kode.replace('luar/', '')}@${DOMAIN_LUAR}`,
    nip: `0000000000000${String(urut).padStart(5, '0')}`,
  });
  return {
    hariIni,
    orangLuar: [
      luar(LUAR.platform, 'Pengelola Platform', 1),
      luar(LUAR.tpn1, 'Anggota Tim Penilai Nasional', 2),
      luar(LUAR.tpn2, 'Anggota Tim Penilai Nasional Bidang Survei', 3),
      luar(LUAR.ombudsman, 'Asisten Ombudsman Republik Indonesia', 4),
    ],
    pengelolaPlatform: [LUAR.platform],
    tenant: [
      tanahBumbu(kalenderHidup(hariIni)),
      kuantanSingingi(),
      bpsSumateraSelatan(),
      serdangBedagai(),
      timorTengahSelatan(),
      padangPanjang(),
    ],
  };
}
