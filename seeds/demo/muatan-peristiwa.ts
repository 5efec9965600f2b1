import { sidikJari } from '@/lib/db/audit';
import type { MuatanInstansi } from '@/lib/db/repo/muat';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import type { Peran } from '@/lib/domain/wewenang/peran';
import { type IdTenant, jawabanLke, skorLke, versiJawaban } from './baris';
import { LUAR } from './tenant/tanah-bumbu-orang';
import type { KeikutsertaanDemo, LkeDemo, ProgramDemo, TenantDemo, Tindakan } from './tipe';

type Kejadian = MuatanInstansi['peristiwa'][number];

const TPN: readonly string[] = [LUAR.tpn1, LUAR.tpn2];

/** The audit trail that the app would have written, in order of time. */
export function peristiwaTenant(tenant: TenantDemo, id: IdTenant): readonly Kejadian[] {
  const peranByOrang = new Map<string, Peran>();
  for (const k of tenant.keanggotaan) if (!peranByOrang.has(k.orang)) peranByOrang.set(k.orang, k.peran);
  const catat = ({ oleh, pada }: Tindakan, isi: PeristiwaBaru): Kejadian => ({
    waktu: pada,
    penggunaId: id.orang(oleh),
    peran: TPN.includes(oleh) ? 'tpn' : (peranByOrang.get(oleh) ?? null),
    isi,
  });
  return tenant.program
    .flatMap((p) => [
      ...peristiwaProgram(id, p, catat),
      ...p.keikutsertaan.flatMap((k) => peristiwaIkut(id, p, k, catat)),
    ])
    .sort((a, b) => a.waktu.getTime() - b.waktu.getTime());
}

type Catat = (tindakan: Tindakan, isi: PeristiwaBaru) => Kejadian;

function peristiwaProgram(id: IdTenant, p: ProgramDemo, catat: Catat): readonly Kejadian[] {
  const programId = id.program(p);
  const tahun = String(p.tahun);
  return [
    catat(p.dibuat, {
      jenis: 'program_dibuat',
      objek: 'program',
      objekId: programId,
      unitId: null,
      data: { tahun: p.tahun, instrumen: `${p.instrumenId}@${p.instrumenVersi}` },
    }),
    ...p.pencanangan.map((c, urut) =>
      catat(c.dicatat, {
        jenis: 'pencanangan_dicatat',
        objek: 'pencanangan',
        objekId: id.lain('pencanangan', tahun, String(urut)),
        unitId: c.unit ? id.unit(c.unit) : null,
        data: { tanggal: c.tanggal, moda: c.moda, pihak: c.pihak.length },
      }),
    ),
    ...p.fakta.map((f) =>
      catat(f, {
        jenis: 'prasyarat_dicatat',
        objek: 'fakta_prasyarat',
        objekId: id.lain('fakta', tahun, '', f.kode),
        unitId: null,
        data: {
          kode: f.kode,
          sebelum: null,
          nilai: f.nilai,
          perTanggal: f.perTanggal,
          sumber: f.sumber,
          dikecualikan: null,
        },
      }),
    ),
    ...p.usulan.flatMap((u) => {
      const objekId = id.lain('usulan', tahun, u.kode);
      const dasar = { objek: 'usulan', objekId, unitId: null } as const;
      const disusun = catat(u.disusun, { ...dasar, jenis: 'usulan_disusun', data: { programId } });
      if (!u.dikirim) return [disusun];
      const data = { nomorSurat: u.nomorSurat, unit: u.unit.length };
      return [disusun, catat(u.dikirim, { ...dasar, jenis: 'usulan_dikirim', data })];
    }),
  ];
}

function peristiwaIkut(
  id: IdTenant,
  p: ProgramDemo,
  k: KeikutsertaanDemo,
  catat: Catat,
): readonly Kejadian[] {
  const dasar = { objek: 'keikutsertaan', objekId: id.ikut(p, k), unitId: id.unit(k.unit) } as const;
  const tahun = String(p.tahun);
  const penetapan = k.penetapan;
  const tetap = penetapan && {
    objek: 'penetapan' as const,
    objekId: id.lain('penetapan', tahun, k.unit),
    unitId: dasar.unitId,
    data: { keputusan: penetapan.keputusan, nomor: penetapan.nomor, tanggal: penetapan.tanggal },
  };
  return [
    catat(p.dibuat, {
      ...dasar,
      jenis: 'unit_diikutsertakan',
      data: { programId: id.program(p), target: k.target },
    }),
    ...k.riwayat.map(({ transisi, dari, ke, dokumen, alasan, ...t }) =>
      catat(t, { ...dasar, jenis: 'tahap_berpindah', data: { transisi, dari, ke, dokumen, alasan } }),
    ),
    ...k.fakta.map((f) =>
      catat(f, {
        jenis: 'prasyarat_dicatat',
        objek: 'fakta_prasyarat',
        objekId: id.lain('fakta', tahun, k.unit, f.kode),
        unitId: dasar.unitId,
        data: {
          kode: f.kode,
          sebelum: null,
          nilai: f.nilai,
          perTanggal: f.perTanggal,
          sumber: f.sumber,
          dikecualikan: null,
        },
      }),
    ),
    ...k.lke.flatMap((l) =>
      peristiwaLke(p, l, { objek: 'lke', objekId: id.lke(p, k, l), unitId: dasar.unitId }, catat),
    ),
    ...k.langkah.map((l) =>
      catat(l, {
        ...dasar,
        jenis: 'langkah_tpn_dicatat',
        data: { langkah: l.langkah, hasil: l.hasil, tanggal: l.tanggal },
      }),
    ),
    ...(penetapan && tetap
      ? [
          catat(penetapan.diusulkan, { ...tetap, jenis: 'penetapan_dimasukkan' }),
          ...(penetapan.diterbitkan
            ? [catat(penetapan.diterbitkan, { ...tetap, jenis: 'penetapan_diterbitkan' })]
            : []),
        ]
      : []),
  ];
}

function peristiwaLke(
  p: ProgramDemo,
  l: LkeDemo,
  dasar: { readonly objek: 'lke'; readonly objekId: string; readonly unitId: string },
  catat: Catat,
): readonly Kejadian[] {
  const simpan = l.jawaban.flatMap((j) => {
    const data = { penilai: l.penilai, kode: j.kode, catatanSebelum: null };
    const pertama = j.semula
      ? [
          catat(j.semula, {
            ...dasar,
            jenis: 'jawaban_disimpan',
            data: { ...data, sebelum: null, sesudah: j.semula.nilai, catatanSesudah: null, versi: 1 },
          }),
        ]
      : [];
    const kembali = j.dikembalikan
      ? [
          catat(j.dikembalikan, {
            ...dasar,
            jenis: 'butir_dikembalikan',
            data: { kode: j.kode, alasan: j.dikembalikan.alasan },
          }),
        ]
      : [];
    const kini = catat(j, {
      ...dasar,
      jenis: 'jawaban_disimpan',
      data: {
        ...data,
        sebelum: j.semula?.nilai ?? null,
        sesudah: j.nilai,
        catatanSesudah: j.catatan,
        versi: versiJawaban(j) - (j.dikembalikan ? 1 : 0),
      },
    });
    return [...pertama, kini, ...kembali];
  });
  const sidik = sidikJari(jawabanLke(l));
  const { total } = skorLke(p, l);
  const lalu = l.putaranLalu;
  const semula = lalu ? lkeSemula(l) : l;
  return [
    ...simpan,
    ...(lalu
      ? [
          catat(lalu.dikirim, {
            ...dasar,
            jenis: 'lke_dikirim',
            data: { sidikJari: sidikJari(jawabanLke(semula)), total: skorLke(p, semula).total },
          }),
          catat(lalu.dikembalikan, {
            ...dasar,
            jenis: 'lke_dikembalikan',
            data: { alasan: lalu.dikembalikan.alasan },
          }),
        ]
      : []),
    ...(l.dikirim
      ? [catat(l.dikirim, { ...dasar, jenis: 'lke_dikirim', data: { sidikJari: sidik, total } })]
      : []),
    ...(l.disahkan
      ? [
          catat(l.disahkan, {
            ...dasar,
            jenis: 'lke_disahkan',
            data: { penilai: l.penilai, sidikJari: sidik, total },
          }),
        ]
      : []),
  ];
}

/** The worksheet as it was in its earlier round, before answers were emptied. */
function lkeSemula(l: LkeDemo): LkeDemo {
  return { ...l, jawaban: l.jawaban.map((j) => (j.semula ? { ...j, nilai: j.semula.nilai } : j)) };
}
