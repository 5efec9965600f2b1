import 'server-only';
import { DEMO_SANDI, isDemo } from '@/lib/access/demo';
import { listAkunDemo } from '@/lib/db/repo/akun';
import { LABEL_PERAN, PERAN, type Peran } from '@/lib/domain/wewenang/peran';

export interface AkunDemoView {
  readonly surel: string;
  readonly nama: string;
  readonly peran: string;
  readonly keterangan: string;
}

export interface MasukView {
  /** Null outside demo mode. `grup` is by instansi, the living one first. */
  readonly demo: {
    readonly sandi: string;
    readonly grup: readonly { readonly instansi: string; readonly akun: readonly AkunDemoView[] }[];
  } | null;
}

/** What each peran is there to do, for somebody who tries the demo. */
const KETERANGAN: Readonly<Record<Peran, string>> = {
  admin_platform: 'mendaftarkan instansi baru',
  admin_instansi: 'menyiapkan program, unit, dan orang',
  pimpinan: 'melihat kesiapan dan memutuskan usulan',
  kepala_unit: 'menyetujui dan mengirim LKE ke TPI',
  ketua_tim: 'membagi dan mengisi LKE',
  anggota_tim: 'mengisi LKE',
  tpi_anggota: 'menilai LKE unit',
  tpi_ketua: 'menilai dan mengesahkan hasil TPI',
  tpi_pengendali: 'memeriksa dan mengesahkan hasil TPI',
  tpn: 'menilai unit yang sudah diusulkan',
  pengamat: 'hanya melihat',
};

/** The accounts that the sign-in page offers in demo mode; nothing at all outside it. */
export async function getMasuk(): Promise<MasukView> {
  if (!isDemo()) return { demo: null };
  const grup = new Map<string, (AkunDemoView & { urut: number })[]>();
  for (const akun of await listAkunDemo()) {
    const peran = PERAN.find((p) => p === akun.peran);
    if (!peran) continue;
    const instansi = akun.instansi ?? 'Platform Teraju';
    const daftar = grup.get(instansi) ?? [];
    daftar.push({
      surel: akun.surel,
      nama: akun.unit ? `${akun.nama}, ${akun.unit}` : akun.nama,
      peran: LABEL_PERAN[peran],
      keterangan: KETERANGAN[peran],
      urut: PERAN.indexOf(peran),
    });
    grup.set(instansi, daftar);
  }
  return {
    demo: {
      sandi: DEMO_SANDI,
      grup: [...grup]
        .sort((a, b) => b[1].length - a[1].length)
        .map(([instansi, akun]) => ({
          instansi,
          akun: akun.sort((a, b) => a.urut - b.urut).map(({ urut: _urut, ...isi }) => isi),
        })),
    },
  };
}
