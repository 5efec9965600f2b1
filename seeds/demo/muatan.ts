import { sidikJari } from '@/lib/db/audit';
import type { MuatanInstansi } from '@/lib/db/repo/muat';
import { type IdTenant, idTenant, jawabanLke, skorLke, versiJawaban } from './baris';
import { peristiwaTenant } from './muatan-peristiwa';
import type { ProgramDemo, TenantDemo } from './tipe';

const hari = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const hariAtau = (iso: string | null): Date | null => (iso === null ? null : hari(iso));

/** The rows of one instansi, with the scores that the app's own save would have stored and the events it would have written. */
export function muatanTenant(tenant: TenantDemo): MuatanInstansi {
  const id = idTenant(tenant);
  const r = tenant.referensi;
  const jalur = (kode: string): string[] => {
    const induk = r.unit.find((u) => u.kode === kode)?.induk ?? null;
    return [...(induk ? jalur(induk) : []), id.unit(kode)];
  };
  const program = tenant.program.map((p) => muatanProgram(id, p));
  const semua = <T>(ambil: (m: MuatanProgram) => readonly T[]): readonly T[] => program.flatMap(ambil);
  return {
    instansi: {
      kode: r.kode,
      nama: r.nama,
      namaPendek: r.namaPendek,
      jenis: r.jenis,
      zonaWaktu: r.zonaWaktu,
      aksen: tenant.aksen,
      demo: true,
    },
    unitKerja: r.unit.map((u) => ({
      id: id.unit(u.kode),
      indukId: u.induk ? id.unit(u.induk) : null,
      jalur: jalur(u.kode),
      nama: u.nama,
      singkatan: u.singkatan,
      jenis: u.jenis,
      mulai: hari(r.unitMulai),
    })),
    jabatan: tenant.jabatan.map((j) => ({
      id: id.lain('jabatan', j.nama),
      nama: j.nama,
      unitId: j.unit ? id.unit(j.unit) : null,
    })),
    masaJabatan: tenant.jabatan.flatMap((j) =>
      j.masa.map((m) => ({
        id: id.lain('masa', j.nama, m.nama, m.mulai),
        jabatanId: id.lain('jabatan', j.nama),
        penggunaId: m.orang ? id.orang(m.orang) : null,
        nama: m.nama,
        kapasitas: m.kapasitas,
        mulai: hari(m.mulai),
        selesai: hariAtau(m.selesai),
        dasar: m.dasar,
      })),
    ),
    keanggotaan: tenant.keanggotaan.map((k) => ({
      id: id.lain('keanggotaan', k.orang, k.peran, k.unit ?? ''),
      penggunaId: id.orang(k.orang),
      peran: k.peran,
      unitId: k.unit ? id.unit(k.unit) : null,
      jabatan: k.jabatan,
      mulai: hari(k.mulai),
    })),
    program: semua((m) => m.program),
    penugasan: semua((m) => m.penugasan),
    pencanangan: semua((m) => m.pencanangan),
    pihakPencanangan: semua((m) => m.pihakPencanangan),
    keikutsertaan: semua((m) => m.keikutsertaan),
    riwayatTahap: semua((m) => m.riwayatTahap),
    faktaPrasyarat: semua((m) => m.faktaPrasyarat),
    lke: semua((m) => m.lke),
    jawaban: semua((m) => m.jawaban),
    skor: semua((m) => m.skor),
    usulan: semua((m) => m.usulan),
    usulanUnit: semua((m) => m.usulanUnit),
    langkahPenilaian: semua((m) => m.langkahPenilaian),
    penetapan: semua((m) => m.penetapan),
    peristiwa: peristiwaTenant(tenant, id),
  };
}

type MuatanProgram = Omit<
  MuatanInstansi,
  'instansi' | 'unitKerja' | 'jabatan' | 'masaJabatan' | 'keanggotaan' | 'peristiwa'
>;

function muatanProgram(id: IdTenant, p: ProgramDemo): MuatanProgram {
  const programId = id.program(p);
  const tahun = String(p.tahun);
  const idPencanangan = (urut: number): string => id.lain('pencanangan', tahun, String(urut));
  return {
    program: [
      {
        id: programId,
        tahun: p.tahun,
        nama: p.nama,
        instrumenId: p.instrumenId,
        instrumenVersi: p.instrumenVersi,
        mandiriBuka: hari(p.mandiriBuka),
        mandiriTutup: hari(p.mandiriTutup),
        tpiTutup: hari(p.tpiTutup),
        usulanTutup: hari(p.usulanTutup),
        dibuatPada: p.dibuat.pada,
      },
    ],
    penugasan: p.penugasan.map((g) => ({
      id: id.lain('penugasan', tahun, g.orang),
      penggunaId: id.orang(g.orang),
      programId,
      nomorSurat: g.nomorSurat,
      mulai: hari(g.mulai),
    })),
    pencanangan: p.pencanangan.map((c, urut) => ({
      id: idPencanangan(urut),
      programId,
      unitId: c.unit ? id.unit(c.unit) : null,
      tanggal: hari(c.tanggal),
      tempat: c.tempat,
      moda: c.moda,
      naskah: c.naskah,
      publikasi: c.publikasi.map((x) => ({ ...x })),
    })),
    pihakPencanangan: p.pencanangan.flatMap((c, urut) =>
      c.pihak.map((pihak, ke) => ({
        id: id.lain('pihak', tahun, String(urut), String(ke)),
        pencananganId: idPencanangan(urut),
        urutan: ke,
        nama: null,
        ...pihak,
      })),
    ),
    keikutsertaan: p.keikutsertaan.map((k) => ({
      id: id.ikut(p, k),
      programId,
      unitId: id.unit(k.unit),
      tahap: k.tahap,
      target: k.target,
      membangunSejak: hariAtau(k.membangunSejak),
      predikatAwal: k.predikatAwal,
      predikatSejak: hariAtau(k.predikatSejak),
      versi: 1 + k.riwayat.length,
      diubahPada: k.riwayat.at(-1)?.pada ?? p.dibuat.pada,
    })),
    riwayatTahap: p.keikutsertaan.flatMap((k) =>
      k.riwayat.map((r) => ({
        id: id.lain('riwayat', tahun, k.unit, r.transisi),
        keikutsertaanId: id.ikut(p, k),
        transisi: r.transisi,
        dari: r.dari,
        ke: r.ke,
        waktu: r.pada,
        penggunaId: id.orang(r.oleh),
        dokumen: r.dokumen,
        alasan: r.alasan,
      })),
    ),
    faktaPrasyarat: [
      ...p.fakta.map((f) => ({ f, unit: '', keikutsertaanId: null })),
      ...p.keikutsertaan.flatMap((k) =>
        k.fakta.map((f) => ({ f, unit: k.unit, keikutsertaanId: id.ikut(p, k) })),
      ),
    ].map(({ f, unit, keikutsertaanId }) => ({
      id: id.lain('fakta', tahun, unit, f.kode),
      programId,
      keikutsertaanId,
      kode: f.kode,
      nilai: f.nilai,
      perTanggal: hari(f.perTanggal),
      sumber: f.sumber,
      diubahPada: f.pada,
    })),
    ...muatanLke(id, p),
    usulan: p.usulan.map((u) => ({
      id: id.lain('usulan', tahun, u.kode),
      programId,
      status: u.dikirim ? ('dikirim' as const) : ('draf' as const),
      nomorSurat: u.nomorSurat,
      tanggalSurat: hari(u.tanggalSurat),
      nomorSptjm: u.nomorSptjm,
      narahubung: u.narahubung,
      dikirimPada: u.dikirim?.pada ?? null,
      dikirimOleh: u.dikirim ? id.orang(u.dikirim.oleh) : null,
      dibuatPada: u.disusun.pada,
    })),
    usulanUnit: p.usulan.flatMap((u) =>
      u.unit.map((kode) => muatanUsulanUnit(id, p, id.lain('usulan', tahun, u.kode), kode)),
    ),
    langkahPenilaian: p.keikutsertaan.flatMap((k) =>
      k.langkah.map(({ langkah, hasil, tanggal, catatan }) => ({
        keikutsertaanId: id.ikut(p, k),
        langkah,
        hasil,
        tanggal: hari(tanggal),
        catatan,
      })),
    ),
    penetapan: p.keikutsertaan.flatMap((k) => {
      const t = k.penetapan;
      if (!t) return [];
      return [
        {
          id: id.lain('penetapan', tahun, k.unit),
          keikutsertaanId: id.ikut(p, k),
          keputusan: t.keputusan,
          nomor: t.nomor,
          tanggal: hari(t.tanggal),
          catatan: t.catatan,
          status: t.diterbitkan ? ('diterbitkan' as const) : ('diusulkan' as const),
          diusulkanOleh: id.orang(t.diusulkan.oleh),
          diterbitkanOleh: t.diterbitkan ? id.orang(t.diterbitkan.oleh) : null,
          diterbitkanPada: t.diterbitkan?.pada ?? null,
          versi: t.diterbitkan ? 2 : 1,
        },
      ];
    }),
  };
}

function muatanLke(id: IdTenant, p: ProgramDemo): Pick<MuatanProgram, 'lke' | 'jawaban' | 'skor'> {
  const daftar = p.keikutsertaan.flatMap((k) => k.lke.map((l) => ({ k, l, lkeId: id.lke(p, k, l) })));
  return {
    lke: daftar.map(({ k, l, lkeId }) => ({
      id: lkeId,
      keikutsertaanId: id.ikut(p, k),
      penilai: l.penilai,
      status: l.status,
      instrumenId: p.instrumenId,
      instrumenVersi: p.instrumenVersi,
      dikirimPada: l.dikirim?.pada ?? null,
      dikirimOleh: l.dikirim ? id.orang(l.dikirim.oleh) : null,
      disahkanPada: l.disahkan?.pada ?? null,
      disahkanOleh: l.disahkan ? id.orang(l.disahkan.oleh) : null,
      sidikJari: l.status === 'draf' ? null : sidikJari(jawabanLke(l)),
      versi: 1 + (l.putaranLalu ? 2 : 0) + (l.status === 'draf' ? 0 : 1),
    })),
    jawaban: daftar.flatMap(({ l, lkeId }) =>
      l.jawaban.map((j) => ({
        lkeId,
        kode: j.kode,
        nilai: j.nilai,
        catatan: j.catatan,
        versi: versiJawaban(j),
        diubahPada: j.pada,
        diubahOleh: id.orang(j.oleh),
        dikembalikan: j.dikembalikan?.alasan ?? null,
      })),
    ),
    skor: daftar.flatMap(({ l, lkeId }) => {
      const akhir = l.jawaban.at(-1);
      if (!akhir) return [];
      return [{ lkeId, skor: skorLke(p, l), diubahPada: akhir.pada }];
    }),
  };
}

function muatanUsulanUnit(
  id: IdTenant,
  p: ProgramDemo,
  usulanId: string,
  unit: string,
): MuatanInstansi['usulanUnit'][number] {
  const k = p.keikutsertaan.find((x) => x.unit === unit);
  const tpi = k?.lke.find((l) => l.penilai === 'tpi');
  if (!k || !tpi) throw new Error(`${unit} is proposed without a TPI result`);
  const { total, pengungkit, hasil, area } = skorLke(p, tpi);
  const potret = { skor: { total, pengungkit, hasil, area: { ...area } }, jawaban: jawabanLke(tpi) };
  return {
    usulanId,
    keikutsertaanId: id.ikut(p, k),
    target: k.target,
    potret: JSON.parse(JSON.stringify(potret)),
    sidikJari: sidikJari(potret),
  };
}
