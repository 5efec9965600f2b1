import type { PencananganDemo, Tindakan } from '../tipe';

/** The day on which the drawn declaration was made; invented, like its witnesses. */
const HARI_PERNYATAAN = '2025-08-12';

const NASKAH = [
  'Kami, Bupati Tanah Bumbu bersama seluruh jajaran, menyatakan siap membangun Zona Integritas di semua unit kerja Pemerintah Kabupaten Tanah Bumbu.',
  'Kami akan mencegah korupsi, kolusi, dan nepotisme, melayani masyarakat dengan mudah dan terbuka, serta bersedia diawasi.',
  'Kemajuan tiap unit kami umumkan, dan setiap tahun kami nilai dengan lembar kerja yang sama bagi semua.',
].join('\n\n');

/**
 * The declaration of the instansi as it holds for one program year. Real are only the news of the introduction
 * meeting of 2 May 2025, opened by the Pj. Sekretaris Daerah on behalf of the regent.
 */
export function pencananganInstansi(dicatat: Tindakan): PencananganDemo {
  return {
    unit: null,
    tanggal: HARI_PERNYATAAN,
    tempat: 'Batulicin',
    moda: 'acara',
    naskah: NASKAH,
    publikasi: [
      { tautan: 'https://www.rakyattalk.com/?p=9446', tanggal: '2025-05-02' },
      {
        tautan:
          'https://tanahbumbu.com/2025/05/03/anah-bumbu-komit-wujudkan-birokrasi-bersih-pj-sekda-buka-sosialisasi-zona-integritas',
        tanggal: '2025-05-03',
      },
    ],
    pihak: [
      {
        peran: 'penandatangan',
        lembaga: 'Pemerintah Kabupaten Tanah Bumbu',
        jabatan: 'Bupati Tanah Bumbu',
        kapasitas: null,
      },
      {
        peran: 'penandatangan',
        lembaga: 'Pemerintah Kabupaten Tanah Bumbu',
        jabatan: 'Sekretaris Daerah',
        kapasitas: 'Penjabat',
      },
      {
        peran: 'saksi',
        lembaga: 'Ombudsman Republik Indonesia',
        jabatan: 'Kepala Perwakilan Kalimantan Selatan',
        kapasitas: null,
      },
      { peran: 'saksi', lembaga: 'DPRD Kabupaten Tanah Bumbu', jabatan: 'Ketua DPRD', kapasitas: null },
    ],
    dicatat,
  };
}

/** The declaration that DPMPTSP had made for itself: a unit may, and needs no ceremony (90/2021 Lampiran I Bab II.B). */
export function pencananganPmptsp(dicatat: Tindakan): PencananganDemo {
  return {
    unit: 'pmptsp',
    tanggal: '2023-01-18',
    tempat: null,
    moda: 'tanpa_acara',
    naskah:
      'Kami, Kepala Dinas dan seluruh pegawai Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu, menyatakan siap membangun Zona Integritas menuju Wilayah Bebas dari Korupsi.',
    publikasi: [],
    pihak: [
      {
        peran: 'penandatangan',
        lembaga: 'Pemerintah Kabupaten Tanah Bumbu',
        jabatan: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
        kapasitas: null,
      },
    ],
    dicatat,
  };
}
