import { createClient } from '@/lib/db/client';
import { publishInstrumen } from '@/lib/db/repo/instrumen';
import { listInstrumen } from '@/lib/instrumen/load-instrumen';

/** Publishes every shipped instrumen as the owner role; what is published already is left alone. */
export async function publishAllInstrumen(ownerUrl: string): Promise<void> {
  const owner = createClient(ownerUrl, 1);
  try {
    for (const { instrumen, hash } of listInstrumen()) await publishInstrumen(owner, instrumen, hash);
  } finally {
    await owner.$disconnect();
  }
}
