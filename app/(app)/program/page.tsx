import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { bacaAlamat, hrefProgram, permintaanOf } from '@/app/(app)/program/_components/alamat';
import { HalamanProgram } from '@/app/(app)/program/_components/halaman-program';
import { getProgram } from '@/lib/queries/program';

export const metadata: Metadata = { title: 'Unit kerja' };

/** The newest program within reach. */
export default async function ProgramTerbaru({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const alamat = await bacaAlamat(searchParams);
  const view = buka(await getProgram(permintaanOf(null, alamat)), hrefProgram('/program', alamat, {}));
  return <HalamanProgram view={view} alamat={alamat} />;
}
