import type { ReactNode } from 'react';
import { MasukkanUsulan, MulaiPembangunan } from '@/app/(app)/unit/[keikutsertaanId]/_components/gerak-unit';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { formatBilangan } from '@/lib/format';
import type { GerakView, UnitView } from '@/lib/queries/unit';

interface Langkah {
  readonly teks: string;
  readonly aksi: ReactNode;
}

function tautan(teks: string, tombol: string, href: string): Langkah {
  return {
    teks,
    aksi: (
      <LinkButton variant="primary" href={href}>
        {tombol}
      </LinkButton>
    ),
  };
}

function gerakDari(unit: UnitView, kode: GerakView['kode']): GerakView | undefined {
  return unit.gerak.find((g) => g.kode === kode && g.berwenang);
}

function saatPencanangan(unit: UnitView): Langkah | null {
  const mulai = gerakDari(unit, 'mulai_pembangunan');
  if (!mulai) return null;
  const [alasan] = mulai.halangan;
  if (alasan === undefined)
    return {
      teks: 'Sudah dicanangkan, belum mulai membangun',
      aksi: <MulaiPembangunan id={unit.id} nama={unit.nama} />,
    };
  return {
    teks: 'Mulai pembangunan',
    aksi: (
      <Button
        variant="primary"
        alasanMati={
          unit.boleh.atur
            ? { teks: alasan, href: '/pengaturan/pencanangan', tautan: 'Catat pencanangan' }
            : `${alasan} Admin instansi yang mencatatnya.`
        }
      >
        Mulai pembangunan
      </Button>
    ),
  };
}

function saatPembangunan(unit: UnitView): Langkah | null {
  const lembar = (penilai: string) => unit.lembar.find((l) => l.penilai === penilai);
  const [lke, tpi] = [lembar('unit'), lembar('tpi')];
  if (unit.boleh.isi && lke) {
    if (lke.dikembalikan > 0)
      return tautan(
        `${formatBilangan(lke.dikembalikan)} pertanyaan dikembalikan TPI`,
        'Jawab yang dikembalikan',
        `/lke/${lke.id}/${lke.areaDikembalikan}?saring=kembali`,
      );
    if (lke.status === 'draf')
      return tautan(
        lke.jumlahButir > 0
          ? `LKE terisi ${formatBilangan(lke.terjawab)} dari ${formatBilangan(lke.jumlahButir)}`
          : 'LKE belum diisi',
        lke.terjawab > 0 ? 'Lanjutkan mengisi LKE' : 'Mulai mengisi LKE',
        `/lke/${lke.id}`,
      );
    return tautan('LKE sudah dikirim ke TPI', 'Lihat LKE', `/lke/${lke.id}`);
  }
  const usulkan = gerakDari(unit, 'usulkan');
  if (usulkan && (usulkan.halangan.length === 0 || tpi?.status === 'disahkan'))
    return {
      teks: usulkan.halangan.length === 0 ? 'Siap dimasukkan ke surat usulan' : 'Belum dapat diusulkan',
      aksi: <MasukkanUsulan id={unit.id} nama={unit.nama} alasanMati={usulkan.halangan[0] ?? null} />,
    };
  if (!lke) return null;
  if (lke.status === 'draf') return tautan('Unit sedang mengisi LKE', 'Lihat LKE', `/lke/${lke.id}`);
  return unit.boleh.nilai && tpi
    ? tautan('LKE sudah di tangan TPI', 'Buka lembar TPI', `/penilaian/${tpi.id}`)
    : tautan('LKE sudah di tangan TPI', 'Lihat LKE', `/lke/${lke.id}`);
}

/** The one next step of this person for this unit; null when there is none for them. */
export function langkahUnit(unit: UnitView): Langkah | null {
  switch (unit.tahap) {
    case 'pencanangan':
      return saatPencanangan(unit);
    case 'pembangunan':
      return saatPembangunan(unit);
    case 'pengusulan':
      return gerakDari(unit, 'kirim_usulan') || gerakDari(unit, 'tarik_usulan')
        ? tautan('Unit ada dalam surat usulan', 'Buka usulan', '/usulan')
        : null;
    case 'penilaian': {
      if (gerakDari(unit, 'rekomendasikan'))
        return tautan('Sedang dinilai TPN', 'Buka langkah TPN', `/penilaian/tpn/${unit.id}`);
      const tpn = unit.lembar.find((l) => l.penilai === 'tpn');
      return tpn && unit.boleh.nilai
        ? tautan('Sedang dinilai TPN', 'Buka lembar TPN', `/penilaian/${tpn.id}`)
        : null;
    }
    case 'penetapan':
      return tautan(
        unit.penetapan?.status === 'diterbitkan' ? 'Sudah ditetapkan' : 'Menunggu penetapan',
        'Buka penetapan',
        '/penetapan',
      );
  }
}
