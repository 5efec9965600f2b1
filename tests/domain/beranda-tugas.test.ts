import { describe, expect, test } from 'vitest';
import {
  type BahanTugas,
  type LkeTugas,
  type Persiapan,
  susunTugas,
  type UnitTugas,
} from '@/lib/domain/program/tugas';
import type { Pelaku, Peran } from '@/lib/domain/wewenang/peran';

const pelaku = (peran: Peran, penggunaId = 'saya'): Pelaku => ({
  penggunaId,
  nama: 'Nama',
  peran,
  instansiId: 'i',
  unitId: null,
  programId: null,
});

const lke = (id: string, ubah: Partial<LkeTugas> = {}): LkeTugas => ({
  id,
  status: 'draf',
  terjawab: 41,
  jumlahButir: 113,
  ...ubah,
});

const unit = (id: string, ubah: Partial<UnitTugas> = {}): UnitTugas => ({
  id,
  tahap: 'pembangunan',
  unit: lke(`${id}-unit`),
  tpi: null,
  tpn: null,
  dikirimPada: null,
  dikembalikan: 0,
  dicanangkan: true,
  siap: false,
  langkahTpn: 0,
  langkahTpnSemua: 6,
  penetapan: null,
  ...ubah,
});

const bahan = (ubah: Partial<BahanTugas> = {}): BahanTugas => ({
  hariIni: '2026-11-22',
  mandiriTutup: '2026-12-11',
  tpiTutup: '2027-01-31',
  usulanTutup: '2027-05-31',
  unit: [],
  surat: null,
  persiapan: null,
  ...ubah,
});

const PENUH = { terjawab: 113 };
const kode = (peran: Peran, b: BahanTugas) => susunTugas(pelaku(peran), b).map((t) => t.kode);

describe('my tasks by peran (F111)', () => {
  test('a unit fills, repairs what came back, and its head sends', () => {
    const dikirim = unit('b', { unit: lke('b', { status: 'terkirim', ...PENUH }), dikembalikan: 2 });
    const penuh = unit('c', { unit: lke('c', PENUH) });
    const b = bahan({ unit: [unit('a'), dikirim, penuh] });
    expect(kode('anggota_tim', b)).toEqual(['isi_lke', 'jawab_kembali']);
    expect(kode('kepala_unit', b)).toEqual(['isi_lke', 'kirim_lke', 'jawab_kembali']);
    expect(susunTugas(pelaku('anggota_tim'), b)[0]).toMatchObject({
      unitId: 'a',
      lkeId: 'a-unit',
      batas: '2026-12-11',
      jumlah: 41,
      dari: 113,
    });
    expect(kode('pengamat', b)).toEqual([]);
  });

  test('a declared unit is started by its head; the admin starts them together', () => {
    const b = bahan({
      unit: [
        unit('a', { tahap: 'pencanangan', unit: null }),
        unit('b', { tahap: 'pencanangan', unit: null, dicanangkan: false }),
      ],
      persiapan: {
        unit: 2,
        kepala: 1,
        ketuaTpi: 1,
        program: 1,
        ikut: 2,
        pencanangan: 1,
        syaratBelumDicatat: 0,
      },
    });
    expect(kode('kepala_unit', { ...b, persiapan: null })).toEqual(['mulai_pembangunan']);
    expect(kode('anggota_tim', { ...b, persiapan: null })).toEqual([]);
    expect(susunTugas(pelaku('admin_instansi'), b)).toMatchObject([{ kode: 'mulai_banyak', jumlah: 1 }]);
  });

  test('TPI: what the unit sent and TPI has not endorsed, the longest waiting first; only its heads endorse', () => {
    const terkirim = (id: string, dikirimPada: string, tpi: Partial<LkeTugas> = {}) =>
      unit(id, { unit: lke(id, { status: 'terkirim', ...PENUH }), tpi: lke(`${id}-tpi`, tpi), dikirimPada });
    const b = bahan({
      unit: [
        terkirim('baru', '2026-11-20'),
        terkirim('lama', '2026-11-01', { terjawab: 0, jumlahButir: 0 }),
        terkirim('penuh', '2026-11-10', PENUH),
        terkirim('sah', '2026-10-01', { status: 'disahkan', ...PENUH }),
        unit('draf', { tpi: lke('t') }),
      ],
    });
    expect(susunTugas(pelaku('tpi_anggota'), b).map((t) => [t.kode, t.unitId])).toEqual([
      ['nilai_tpi', 'lama'],
      ['nilai_tpi', 'baru'],
    ]);
    expect(susunTugas(pelaku('tpi_ketua'), b).map((t) => [t.kode, t.unitId])).toEqual([
      ['nilai_tpi', 'lama'],
      ['sahkan_tpi', 'penuh'],
      ['nilai_tpi', 'baru'],
    ]);
  });

  test('the letter: completed by those who prepare it, sent by the head; ready units wait for a decision', () => {
    const siap = [unit('a', { siap: true }), unit('b', { tahap: 'pengusulan', siap: true })];
    const surat = { id: 's', lengkap: false, unit: 1 };
    expect(kode('pimpinan', bahan({ unit: siap }))).toEqual(['pilih_usulan']);
    expect(kode('pimpinan', bahan({ unit: siap, surat }))).toEqual(['lengkapi_surat', 'pilih_usulan']);
    expect(kode('pimpinan', bahan({ surat: { ...surat, lengkap: true } }))).toEqual(['kirim_usulan']);
    expect(kode('admin_instansi', bahan({ surat: { ...surat, lengkap: true } }))).toEqual([]);
    expect(kode('pimpinan', bahan({ surat: { ...surat, lengkap: true, unit: 0 } }))).toEqual([]);
    expect(kode('tpi_ketua', bahan({ unit: siap, surat }))).toEqual([]);
  });

  test('TPN: scores, steps, recommendation; the decision needs two people', () => {
    const dinilai = unit('a', { tahap: 'penilaian', tpn: lke('a-tpn'), langkahTpn: 2 });
    const selesai = unit('b', {
      tahap: 'penilaian',
      tpn: lke('b-tpn', { status: 'disahkan' }),
      langkahTpn: 6,
    });
    const baru = unit('c', { tahap: 'penetapan' });
    const masuk = unit('d', {
      tahap: 'penetapan',
      penetapan: { id: 'p', status: 'diusulkan', diusulkanOleh: 'saya' },
    });
    const b = bahan({ unit: [dinilai, selesai, baru, masuk] });
    expect(kode('tpn', b)).toEqual(['nilai_tpn', 'catat_langkah', 'rekomendasikan', 'masukkan_penetapan']);
    expect(susunTugas(pelaku('pimpinan', 'lain'), b).map((t) => t.kode)).toEqual(['terbitkan_penetapan']);
    expect(susunTugas(pelaku('pimpinan', 'saya'), b)).toEqual([]);
    const terbit = unit('e', {
      tahap: 'penetapan',
      penetapan: { id: 'p', status: 'diterbitkan', diusulkanOleh: 'x' },
    });
    expect(kode('tpn', bahan({ unit: [terbit] }))).toEqual([]);
  });

  test('setting up: only the steps that are missing, in their order', () => {
    const kosong: Persiapan = {
      unit: 0,
      kepala: 0,
      ketuaTpi: 0,
      program: 0,
      ikut: 0,
      pencanangan: 0,
      syaratBelumDicatat: 0,
    };
    const langkah = (ubah: Partial<Persiapan>) =>
      kode('admin_instansi', bahan({ persiapan: { ...kosong, ...ubah } }));
    expect(langkah({})).toEqual(['susun_unit', 'buat_program']);
    expect(langkah({ unit: 5, program: 1 })).toEqual(['ikutkan_unit', 'beri_peran_kepala', 'beri_peran_tpi']);
    expect(langkah({ unit: 5, program: 1, ikut: 5, kepala: 5, ketuaTpi: 1, syaratBelumDicatat: 3 })).toEqual([
      'catat_pencanangan',
      'catat_syarat',
    ]);
    expect(langkah({ unit: 5, program: 1, ikut: 5, kepala: 5, ketuaTpi: 1, pencanangan: 5 })).toEqual([]);
  });

  test('overdue first, then the nearest day, then the longest wait, then what has no day', () => {
    const b = bahan({
      mandiriTutup: '2026-11-20',
      unit: [unit('kembali', { unit: lke('x', { status: 'terkirim' }), dikembalikan: 1 }), unit('telat')],
    });
    expect(susunTugas(pelaku('kepala_unit'), b).map((t) => t.unitId)).toEqual(['telat', 'kembali']);
  });
});
