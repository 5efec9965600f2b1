import 'server-only';
import { DEMO_SANDI, isDemo } from '@/lib/access/demo';
import { listAkunDemo } from '@/lib/db/repo/akun';
import { LABEL_PERAN, PERAN, type Peran } from '@/lib/domain/wewenang/peran';

export interface AkunDemoView {
  readonly surel: string;
  readonly nama: string;
  readonly instansi: string;
  readonly peran: string;
  readonly keterangan: string;
  /** Among the few that the page offers before anybody searches. */
  readonly unggulan: boolean;
}

export interface MasukView {
  /** Null outside demo mode. The short list first, in its order; then everybody by instansi and peran. */
  readonly demo: { readonly sandi: string; readonly akun: readonly AkunDemoView[] } | null;
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
  const akun = (await listAkunDemo()).flatMap((a) => {
    const peran = PERAN.find((p) => p === a.peran);
    return peran ? [{ ...a, peran, instansi: a.instansi ?? 'Platform Teraju' }] : [];
  });
  akun.sort(
    (a, b) =>
      (a.urut ?? Number.MAX_SAFE_INTEGER) - (b.urut ?? Number.MAX_SAFE_INTEGER) ||
      a.instansi.localeCompare(b.instansi, 'id') ||
      PERAN.indexOf(a.peran) - PERAN.indexOf(b.peran) ||
      a.nama.localeCompare(b.nama, 'id'),
  );
  return {
    demo: {
      sandi: DEMO_SANDI,
      akun: akun.map(({ surel, nama, instansi, peran, urut }) => ({
        surel,
        nama,
        instansi,
        peran: LABEL_PERAN[peran],
        keterangan: KETERANGAN[peran],
        unggulan: urut !== null,
      })),
    },
  };
}
