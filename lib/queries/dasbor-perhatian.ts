import 'server-only';
import type { BarisKontak } from '@/lib/db/repo/dasbor';
import { findPerhatian, type Perhatian, type TingkatPerhatian } from '@/lib/domain/program/perhatian';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import type { Peran } from '@/lib/domain/wewenang/peran';
import { klausaPrasyarat } from '@/lib/errors/kesiapan';
import { formatBilangan, formatTanggal, formatTenggat } from '@/lib/format';
import {
  bahanPerhatian,
  type KeadaanProgram,
  kepalaOf,
  sebutKontak,
  type UnitKeadaan,
} from '@/lib/queries/keadaan-program';

/** A unit named in an entry of "Perlu perhatian", with the office to call. */
export interface UnitDihubungi {
  readonly id: string;
  readonly nama: string;
  readonly hubungi: string | null;
}

/** One entry of "Perlu perhatian" in words. */
export interface PerhatianView {
  readonly kunci: string;
  readonly tingkat: TingkatPerhatian;
  readonly judul: string;
  readonly keterangan: string;
  /** The office to call first; null when nobody is recorded. */
  readonly hubungi: string | null;
  readonly unit: readonly UnitDihubungi[];
}

/** What needs attention in a program, in words, each with the office to call. */
export function perhatianView(
  keadaan: KeadaanProgram,
  kontak: readonly BarisKontak[],
  waktu: { readonly kini: Date; readonly hariIni: string; readonly zona: ZonaWaktu },
): readonly PerhatianView[] {
  const unitById = new Map(keadaan.unit.map((u) => [u.baris.keikutsertaanId, u]));
  return findPerhatian(bahanPerhatian(keadaan, waktu.hariIni, waktu.zona)).map((p) => {
    const unit = p.unit.flatMap((id) => unitById.get(id) ?? []);
    const kata = kalimatOf(p, unit, (hari) => formatTenggat(hari, waktu.kini, waktu.zona));
    return {
      kunci: p.kode === 'prasyarat_kurang' ? `${p.kode}:${p.hasil.prasyarat.kode}` : p.kode,
      tingkat: p.tingkat,
      ...kata,
      hubungi: hubungiOf(p, unit, kontak),
      unit: unit.map((u) => ({
        id: u.baris.keikutsertaanId,
        nama: u.baris.unitNama,
        hubungi: namaKepala(kontak, u),
      })),
    };
  });
}

function kalimatOf(
  p: Perhatian,
  unit: readonly UnitKeadaan[],
  tenggat: (hari: string) => string,
): { judul: string; keterangan: string } {
  const n = formatBilangan(unit.length);
  switch (p.kode) {
    case 'mandiri_terlambat':
    case 'mandiri_menjelang':
      return {
        judul: `${n} unit belum mengirim LKE`,
        keterangan: `${namaUnit(unit)}. Pengisian ditutup ${formatTanggal(p.tanggal)}, ${tenggat(p.tanggal)}.`,
      };
    case 'tpi_menunggu': {
      const tutup = p.tanggal ? ` Penilaian TPI ditutup ${formatTanggal(p.tanggal)}.` : '';
      return {
        judul: `${n} LKE menunggu penilaian TPI`,
        keterangan: `${namaUnit(unit)}. Paling lama sudah ${formatBilangan(p.hari)} hari.${tutup}`,
      };
    }
    case 'butir_dikembalikan':
      return {
        judul: `${formatBilangan(p.jumlah)} pertanyaan yang dikembalikan belum dijawab`,
        keterangan: `${namaUnit(unit)}.`,
      };
    case 'prasyarat_kurang':
      return p.hasil.prasyarat.lingkup === 'instansi'
        ? { judul: klausaPrasyarat(p.hasil), keterangan: `Menahan ${n} unit.` }
        : {
            judul: `${p.hasil.prasyarat.label} belum terpenuhi di ${n} unit`,
            keterangan: `${namaUnit(unit)}.`,
          };
    case 'prasyarat_belum_dicatat':
      return {
        judul: `${formatBilangan(p.label.length)} syarat belum dicatat`,
        keterangan: `${p.label.slice(0, 2).join('; ')}${p.label.length > 2 ? `; dan ${formatBilangan(p.label.length - 2)} lainnya` : ''}. Menahan ${n} unit.`,
      };
    case 'surat_belum_lengkap': {
      const tutup = p.tanggal
        ? ` Pengusulan ditutup ${formatTanggal(p.tanggal)}, ${tenggat(p.tanggal)}.`
        : '';
      return {
        judul: `Surat usulan ${formatBilangan(p.jumlah)} unit belum lengkap`,
        keterangan: `Nomor surat, tanggal surat, atau nomor SPTJM masih kosong.${tutup}`,
      };
    }
    case 'penetapan_menunggu':
      return {
        judul: `${n} penetapan menunggu diterbitkan`,
        keterangan: `${namaUnit(unit)}. Penerbitnya bukan orang yang memasukkannya.`,
      };
    case 'belum_mulai':
      return {
        judul: `${n} unit sudah dicanangkan tetapi belum mulai`,
        keterangan: `${namaUnit(unit)}. Paling lama sudah ${formatBilangan(p.hari)} hari.`,
      };
  }
}

function hubungiOf(
  p: Perhatian,
  unit: readonly UnitKeadaan[],
  kontak: readonly BarisKontak[],
): string | null {
  switch (p.kode) {
    case 'tpi_menunggu':
      return namaPeran(kontak, ['tpi_ketua', 'tpi_pengendali']);
    case 'prasyarat_belum_dicatat':
    case 'surat_belum_lengkap':
      return namaPeran(kontak, ['admin_instansi']);
    case 'prasyarat_kurang':
      return p.hasil.prasyarat.lingkup === 'instansi'
        ? namaPeran(kontak, ['admin_instansi'])
        : namaKepala(kontak, unit[0]);
    case 'penetapan_menunggu': {
      const pemasuk = unit[0]?.baris.penetapan?.diusulkanOleh;
      const lain = kontak.filter(
        (k) => punyaIzin(k.peran, 'penetapan.terbitkan') && k.penggunaId !== pemasuk,
      );
      return namaPeran(lain, ['admin_instansi', 'pimpinan']);
    }
    default:
      return namaKepala(kontak, unit[0]);
  }
}

function namaPeran(kontak: readonly BarisKontak[], urutan: readonly Peran[]): string | null {
  for (const peran of urutan) {
    const satu = kontak.find((k) => k.peran === peran);
    if (satu) return sebutKontak(satu);
  }
  return null;
}

function namaKepala(kontak: readonly BarisKontak[], unit: UnitKeadaan | undefined): string | null {
  const kepala = unit ? kepalaOf(kontak, unit.baris.jalur) : null;
  return kepala ? sebutKontak(kepala) : null;
}

/** At most two names in full, and how many more. */
function namaUnit(unit: readonly UnitKeadaan[]): string {
  const nama = unit.slice(0, 2).map((u) => u.baris.unitNama);
  const sisa = unit.length - nama.length;
  return sisa > 0 ? `${nama.join(', ')}, dan ${formatBilangan(sisa)} unit lain` : nama.join(' dan ');
}
