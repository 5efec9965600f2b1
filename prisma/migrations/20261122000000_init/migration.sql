-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "jenis_instansi" AS ENUM ('kabupaten', 'kota', 'provinsi', 'kementerian', 'lembaga', 'vertikal');

-- CreateEnum
CREATE TYPE "zona_waktu" AS ENUM ('WIB', 'WITA', 'WIT');

-- CreateEnum
CREATE TYPE "jenis_unit" AS ENUM ('sekretariat', 'dinas', 'badan', 'inspektorat', 'kecamatan', 'kelurahan', 'bagian', 'rsud', 'puskesmas', 'dukcapil', 'samsat', 'ptsp', 'pendidikan', 'ketenagakerjaan', 'uptd', 'kantor_pusat', 'kantor_wilayah', 'kantor_kabupaten_kota', 'lainnya');

-- CreateEnum
CREATE TYPE "kapasitas_jabatan" AS ENUM ('definitif', 'plt', 'plh', 'pj', 'an');

-- CreateEnum
CREATE TYPE "penilai" AS ENUM ('unit', 'tpi', 'tpn');

-- CreateEnum
CREATE TYPE "status_lke" AS ENUM ('draf', 'terkirim', 'disahkan');

-- CreateEnum
CREATE TYPE "jenis_konteks" AS ENUM ('keanggotaan', 'penugasan', 'platform');

-- CreateEnum
CREATE TYPE "peran" AS ENUM ('admin_instansi', 'pimpinan', 'kepala_unit', 'ketua_tim', 'anggota_tim', 'tpi_anggota', 'tpi_ketua', 'tpi_pengendali', 'pengamat');

-- CreateEnum
CREATE TYPE "predikat" AS ENUM ('WBK', 'WBBM');

-- CreateEnum
CREATE TYPE "modus_kosong" AS ENUM ('nol', 'lewati');

-- CreateEnum
CREATE TYPE "moda_pencanangan" AS ENUM ('acara', 'tanpa_acara');

-- CreateEnum
CREATE TYPE "peran_pihak" AS ENUM ('penandatangan', 'saksi');

-- CreateEnum
CREATE TYPE "tahap" AS ENUM ('pencanangan', 'pembangunan', 'pengusulan', 'penilaian', 'penetapan');

-- CreateEnum
CREATE TYPE "status_usulan" AS ENUM ('draf', 'dikirim', 'dibatalkan');

-- CreateEnum
CREATE TYPE "langkah_tpn" AS ENUM ('administrasi', 'desk', 'lapangan', 'survei', 'clearance', 'panel');

-- CreateEnum
CREATE TYPE "hasil_langkah" AS ENUM ('lolos', 'lolos_catatan', 'tidak_lolos');

-- CreateEnum
CREATE TYPE "status_penetapan" AS ENUM ('diusulkan', 'diterbitkan');

-- CreateEnum
CREATE TYPE "keputusan_penetapan" AS ENUM ('WBK', 'WBBM', 'pembinaan');

-- CreateTable
CREATE TABLE "instansi" (
    "id" UUID NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "nama_pendek" TEXT NOT NULL,
    "jenis" "jenis_instansi" NOT NULL,
    "zona_waktu" "zona_waktu" NOT NULL,
    "aksen" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "dibuat_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instansi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_kerja" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "induk_id" UUID,
    "jalur" UUID[],
    "nama" TEXT NOT NULL,
    "singkatan" TEXT,
    "jenis" "jenis_unit" NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_kerja_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "jabatan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "nama" TEXT NOT NULL,

    CONSTRAINT "jabatan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "masa_jabatan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "jabatan_id" UUID NOT NULL,
    "pengguna_id" UUID,
    "nama" TEXT NOT NULL,
    "kapasitas" "kapasitas_jabatan" NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "dasar" TEXT,

    CONSTRAINT "masa_jabatan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "instrumen_versi" (
    "id" TEXT NOT NULL,
    "versi" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "diterbitkan_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instrumen_versi_pkey" PRIMARY KEY ("id","versi")
);

-- CreateTable
CREATE TABLE "lke" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "keikutsertaan_id" UUID NOT NULL,
    "penilai" "penilai" NOT NULL,
    "status" "status_lke" NOT NULL DEFAULT 'draf',
    "instrumen_id" TEXT NOT NULL,
    "instrumen_versi" INTEGER NOT NULL,
    "dikirim_pada" TIMESTAMPTZ,
    "dikirim_oleh" UUID,
    "disahkan_pada" TIMESTAMPTZ,
    "disahkan_oleh" UUID,
    "sidik_jari" TEXT,
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "lke_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "jawaban" (
    "instansi_id" UUID NOT NULL,
    "lke_id" UUID NOT NULL,
    "kode" TEXT NOT NULL,
    "nilai" JSONB,
    "catatan" TEXT,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "diubah_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_oleh" UUID NOT NULL,
    "dikembalikan" TEXT,

    CONSTRAINT "jawaban_pkey" PRIMARY KEY ("instansi_id","lke_id","kode")
);

-- CreateTable
CREATE TABLE "skor_lke" (
    "instansi_id" UUID NOT NULL,
    "lke_id" UUID NOT NULL,
    "total" DOUBLE PRECISION NOT NULL,
    "pengungkit" DOUBLE PRECISION NOT NULL,
    "hasil" DOUBLE PRECISION NOT NULL,
    "area" JSONB NOT NULL,
    "bagian" JSONB NOT NULL,
    "predikat" JSONB NOT NULL,
    "terjawab" INTEGER NOT NULL,
    "jumlah_butir" INTEGER NOT NULL,
    "mesin_versi" INTEGER NOT NULL,
    "diubah_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skor_lke_pkey" PRIMARY KEY ("instansi_id","lke_id")
);

-- CreateTable
CREATE TABLE "pengguna" (
    "id" UUID NOT NULL,
    "surel" TEXT NOT NULL,
    "nip" TEXT,
    "nama" TEXT NOT NULL,
    "sandi_hash" TEXT,
    "sandi_diubah" TIMESTAMPTZ,
    "wajib_ganti" BOOLEAN NOT NULL DEFAULT false,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pengguna_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sesi" (
    "token_hash" TEXT NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "konteks_jenis" "jenis_konteks",
    "konteks_instansi" UUID,
    "konteks_id" UUID,
    "dibuat_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "terakhir_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kedaluwarsa_pada" TIMESTAMPTZ NOT NULL,
    "dicabut_pada" TIMESTAMPTZ,

    CONSTRAINT "sesi_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "pengelola_platform" (
    "pengguna_id" UUID NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,

    CONSTRAINT "pengelola_platform_pkey" PRIMARY KEY ("pengguna_id","mulai")
);

-- CreateTable
CREATE TABLE "keanggotaan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "peran" "peran" NOT NULL,
    "unit_id" UUID,
    "jabatan" TEXT,
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "keanggotaan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "penugasan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "nomor_surat" TEXT NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "penugasan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "batas_laju" (
    "kunci" TEXT NOT NULL,
    "jumlah" INTEGER NOT NULL,
    "mulai_jendela" TIMESTAMPTZ NOT NULL,
    "tunda_sampai" TIMESTAMPTZ,

    CONSTRAINT "batas_laju_pkey" PRIMARY KEY ("kunci")
);

-- CreateTable
CREATE TABLE "peristiwa_akun" (
    "id" UUID NOT NULL,
    "waktu" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pengguna_id" UUID,
    "jenis" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "peristiwa_akun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peristiwa" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "waktu" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pengguna_id" UUID,
    "peran" TEXT,
    "jenis" TEXT NOT NULL,
    "objek" TEXT NOT NULL,
    "objek_id" TEXT NOT NULL,
    "unit_id" UUID,
    "data" JSONB NOT NULL,
    "sidik_jari" TEXT NOT NULL,

    CONSTRAINT "peristiwa_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "permintaan" (
    "instansi_id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "kunci" UUID NOT NULL,
    "aksi" TEXT NOT NULL,
    "masukan_hash" TEXT NOT NULL,
    "hasil" JSONB,
    "dibuat_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "permintaan_pkey" PRIMARY KEY ("instansi_id","pengguna_id","kunci")
);

-- CreateTable
CREATE TABLE "program" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nama" TEXT NOT NULL,
    "instrumen_id" TEXT NOT NULL,
    "instrumen_versi" INTEGER NOT NULL,
    "kosong" "modus_kosong" NOT NULL DEFAULT 'nol',
    "mandiri_buka" DATE,
    "mandiri_tutup" DATE,
    "tpi_tutup" DATE,
    "usulan_tutup" DATE,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "pencanangan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "unit_id" UUID,
    "tanggal" DATE NOT NULL,
    "tempat" TEXT,
    "moda" "moda_pencanangan" NOT NULL,
    "naskah" TEXT,
    "publikasi" JSONB NOT NULL DEFAULT '[]',
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pencanangan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "pihak_pencanangan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "pencanangan_id" UUID NOT NULL,
    "peran" "peran_pihak" NOT NULL,
    "urutan" INTEGER NOT NULL,
    "lembaga" TEXT NOT NULL,
    "jabatan" TEXT NOT NULL,
    "nama" TEXT,
    "kapasitas" TEXT,

    CONSTRAINT "pihak_pencanangan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "keikutsertaan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "tahap" "tahap" NOT NULL DEFAULT 'pencanangan',
    "target" "predikat" NOT NULL DEFAULT 'WBK',
    "membangun_sejak" DATE,
    "predikat_awal" "predikat",
    "predikat_sejak" DATE,
    "dicabut_pada" DATE,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "diubah_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "keikutsertaan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "riwayat_tahap" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "keikutsertaan_id" UUID NOT NULL,
    "transisi" TEXT NOT NULL,
    "dari" "tahap" NOT NULL,
    "ke" "tahap" NOT NULL,
    "waktu" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pengguna_id" UUID,
    "dokumen" TEXT,
    "alasan" TEXT,

    CONSTRAINT "riwayat_tahap_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "fakta_prasyarat" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "keikutsertaan_id" UUID,
    "kode" TEXT NOT NULL,
    "nilai" JSONB NOT NULL,
    "per_tanggal" DATE NOT NULL,
    "sumber" TEXT,
    "dikecualikan" TEXT,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "diubah_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fakta_prasyarat_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "usulan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "status" "status_usulan" NOT NULL DEFAULT 'draf',
    "nomor_surat" TEXT,
    "tanggal_surat" DATE,
    "nomor_sptjm" TEXT,
    "narahubung" TEXT,
    "dikirim_pada" TIMESTAMPTZ,
    "dikirim_oleh" UUID,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "usulan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateTable
CREATE TABLE "usulan_unit" (
    "instansi_id" UUID NOT NULL,
    "usulan_id" UUID NOT NULL,
    "keikutsertaan_id" UUID NOT NULL,
    "target" "predikat" NOT NULL,
    "potret" JSONB NOT NULL,
    "sidik_jari" TEXT NOT NULL,

    CONSTRAINT "usulan_unit_pkey" PRIMARY KEY ("instansi_id","usulan_id","keikutsertaan_id")
);

-- CreateTable
CREATE TABLE "langkah_penilaian" (
    "instansi_id" UUID NOT NULL,
    "keikutsertaan_id" UUID NOT NULL,
    "langkah" "langkah_tpn" NOT NULL,
    "hasil" "hasil_langkah" NOT NULL,
    "tanggal" DATE NOT NULL,
    "catatan" TEXT,
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "langkah_penilaian_pkey" PRIMARY KEY ("instansi_id","keikutsertaan_id","langkah")
);

-- CreateTable
CREATE TABLE "penetapan" (
    "instansi_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "keikutsertaan_id" UUID NOT NULL,
    "keputusan" "keputusan_penetapan" NOT NULL,
    "nomor" TEXT NOT NULL,
    "tanggal" DATE NOT NULL,
    "status" "status_penetapan" NOT NULL DEFAULT 'diusulkan',
    "catatan" TEXT,
    "diusulkan_oleh" UUID NOT NULL,
    "diterbitkan_oleh" UUID,
    "diterbitkan_pada" TIMESTAMPTZ,
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "penetapan_pkey" PRIMARY KEY ("instansi_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "instansi_kode_key" ON "instansi"("kode");

-- CreateIndex
CREATE INDEX "unit_kerja_jalur_idx" ON "unit_kerja" USING GIN ("jalur");

-- CreateIndex
CREATE UNIQUE INDEX "unit_kerja_instansi_id_nama_mulai_key" ON "unit_kerja"("instansi_id", "nama", "mulai");

-- CreateIndex
CREATE UNIQUE INDEX "jabatan_instansi_id_nama_key" ON "jabatan"("instansi_id", "nama");

-- CreateIndex
CREATE UNIQUE INDEX "instrumen_versi_hash_key" ON "instrumen_versi"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "lke_instansi_id_keikutsertaan_id_penilai_key" ON "lke"("instansi_id", "keikutsertaan_id", "penilai");

-- CreateIndex
CREATE UNIQUE INDEX "pengguna_surel_key" ON "pengguna"("surel");

-- CreateIndex
CREATE UNIQUE INDEX "pengguna_nip_key" ON "pengguna"("nip");

-- CreateIndex
CREATE INDEX "sesi_pengguna_id_idx" ON "sesi"("pengguna_id");

-- CreateIndex
CREATE INDEX "keanggotaan_pengguna_id_idx" ON "keanggotaan"("pengguna_id");

-- CreateIndex
CREATE INDEX "penugasan_pengguna_id_idx" ON "penugasan"("pengguna_id");

-- CreateIndex
CREATE INDEX "peristiwa_akun_pengguna_id_waktu_idx" ON "peristiwa_akun"("pengguna_id", "waktu");

-- CreateIndex
CREATE INDEX "peristiwa_instansi_id_waktu_idx" ON "peristiwa"("instansi_id", "waktu");

-- CreateIndex
CREATE INDEX "peristiwa_instansi_id_objek_objek_id_idx" ON "peristiwa"("instansi_id", "objek", "objek_id");

-- CreateIndex
CREATE UNIQUE INDEX "program_instansi_id_tahun_key" ON "program"("instansi_id", "tahun");

-- CreateIndex
CREATE INDEX "pencanangan_instansi_id_program_id_idx" ON "pencanangan"("instansi_id", "program_id");

-- CreateIndex
CREATE INDEX "keikutsertaan_instansi_id_unit_id_idx" ON "keikutsertaan"("instansi_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "keikutsertaan_instansi_id_program_id_unit_id_key" ON "keikutsertaan"("instansi_id", "program_id", "unit_id");

-- CreateIndex
CREATE INDEX "riwayat_tahap_instansi_id_keikutsertaan_id_waktu_idx" ON "riwayat_tahap"("instansi_id", "keikutsertaan_id", "waktu");

-- CreateIndex
CREATE INDEX "fakta_prasyarat_instansi_id_program_id_idx" ON "fakta_prasyarat"("instansi_id", "program_id");

-- CreateIndex
CREATE UNIQUE INDEX "penetapan_instansi_id_keikutsertaan_id_key" ON "penetapan"("instansi_id", "keikutsertaan_id");

-- AddForeignKey
ALTER TABLE "unit_kerja" ADD CONSTRAINT "unit_kerja_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_kerja" ADD CONSTRAINT "unit_kerja_instansi_id_induk_id_fkey" FOREIGN KEY ("instansi_id", "induk_id") REFERENCES "unit_kerja"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "jabatan" ADD CONSTRAINT "jabatan_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jabatan" ADD CONSTRAINT "jabatan_instansi_id_unit_id_fkey" FOREIGN KEY ("instansi_id", "unit_id") REFERENCES "unit_kerja"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "masa_jabatan" ADD CONSTRAINT "masa_jabatan_instansi_id_jabatan_id_fkey" FOREIGN KEY ("instansi_id", "jabatan_id") REFERENCES "jabatan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lke" ADD CONSTRAINT "lke_instansi_id_keikutsertaan_id_fkey" FOREIGN KEY ("instansi_id", "keikutsertaan_id") REFERENCES "keikutsertaan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lke" ADD CONSTRAINT "lke_instrumen_id_instrumen_versi_fkey" FOREIGN KEY ("instrumen_id", "instrumen_versi") REFERENCES "instrumen_versi"("id", "versi") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jawaban" ADD CONSTRAINT "jawaban_instansi_id_lke_id_fkey" FOREIGN KEY ("instansi_id", "lke_id") REFERENCES "lke"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "skor_lke" ADD CONSTRAINT "skor_lke_instansi_id_lke_id_fkey" FOREIGN KEY ("instansi_id", "lke_id") REFERENCES "lke"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sesi" ADD CONSTRAINT "sesi_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengelola_platform" ADD CONSTRAINT "pengelola_platform_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "keanggotaan" ADD CONSTRAINT "keanggotaan_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "keanggotaan" ADD CONSTRAINT "keanggotaan_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "keanggotaan" ADD CONSTRAINT "keanggotaan_instansi_id_unit_id_fkey" FOREIGN KEY ("instansi_id", "unit_id") REFERENCES "unit_kerja"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "penugasan" ADD CONSTRAINT "penugasan_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penugasan" ADD CONSTRAINT "penugasan_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penugasan" ADD CONSTRAINT "penugasan_instansi_id_program_id_fkey" FOREIGN KEY ("instansi_id", "program_id") REFERENCES "program"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "peristiwa" ADD CONSTRAINT "peristiwa_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program" ADD CONSTRAINT "program_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program" ADD CONSTRAINT "program_instrumen_id_instrumen_versi_fkey" FOREIGN KEY ("instrumen_id", "instrumen_versi") REFERENCES "instrumen_versi"("id", "versi") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pencanangan" ADD CONSTRAINT "pencanangan_instansi_id_program_id_fkey" FOREIGN KEY ("instansi_id", "program_id") REFERENCES "program"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pencanangan" ADD CONSTRAINT "pencanangan_instansi_id_unit_id_fkey" FOREIGN KEY ("instansi_id", "unit_id") REFERENCES "unit_kerja"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pihak_pencanangan" ADD CONSTRAINT "pihak_pencanangan_instansi_id_pencanangan_id_fkey" FOREIGN KEY ("instansi_id", "pencanangan_id") REFERENCES "pencanangan"("instansi_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "keikutsertaan" ADD CONSTRAINT "keikutsertaan_instansi_id_program_id_fkey" FOREIGN KEY ("instansi_id", "program_id") REFERENCES "program"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "keikutsertaan" ADD CONSTRAINT "keikutsertaan_instansi_id_unit_id_fkey" FOREIGN KEY ("instansi_id", "unit_id") REFERENCES "unit_kerja"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "riwayat_tahap" ADD CONSTRAINT "riwayat_tahap_instansi_id_keikutsertaan_id_fkey" FOREIGN KEY ("instansi_id", "keikutsertaan_id") REFERENCES "keikutsertaan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fakta_prasyarat" ADD CONSTRAINT "fakta_prasyarat_instansi_id_program_id_fkey" FOREIGN KEY ("instansi_id", "program_id") REFERENCES "program"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fakta_prasyarat" ADD CONSTRAINT "fakta_prasyarat_instansi_id_keikutsertaan_id_fkey" FOREIGN KEY ("instansi_id", "keikutsertaan_id") REFERENCES "keikutsertaan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "usulan" ADD CONSTRAINT "usulan_instansi_id_program_id_fkey" FOREIGN KEY ("instansi_id", "program_id") REFERENCES "program"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "usulan_unit" ADD CONSTRAINT "usulan_unit_instansi_id_usulan_id_fkey" FOREIGN KEY ("instansi_id", "usulan_id") REFERENCES "usulan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "usulan_unit" ADD CONSTRAINT "usulan_unit_instansi_id_keikutsertaan_id_fkey" FOREIGN KEY ("instansi_id", "keikutsertaan_id") REFERENCES "keikutsertaan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "langkah_penilaian" ADD CONSTRAINT "langkah_penilaian_instansi_id_keikutsertaan_id_fkey" FOREIGN KEY ("instansi_id", "keikutsertaan_id") REFERENCES "keikutsertaan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "penetapan" ADD CONSTRAINT "penetapan_instansi_id_keikutsertaan_id_fkey" FOREIGN KEY ("instansi_id", "keikutsertaan_id") REFERENCES "keikutsertaan"("instansi_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
