import { IsiHalaman } from '@/components/layout/kerangka';
import { SkeletonList } from '@/components/ui/skeleton';

/** While the tree is on its way. */
export default function Memuat() {
  return (
    <IsiHalaman>
      <SkeletonList label="Memuat susunan unit" rows={10} />
    </IsiHalaman>
  );
}
