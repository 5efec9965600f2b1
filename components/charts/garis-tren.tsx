'use client';

import {
  Area,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { TrenNilaiProps } from '@/components/charts/tren-nilai';
import { formatBilangan, formatSkor } from '@/lib/format';

const WARNA = ['var(--chart-value)', 'var(--chart-prev)', 'var(--chart-muted)'] as const;
const TEKS = { fill: 'var(--chart-label)', fontSize: 13 } as const;

/** The drawing of TrenNilai; loaded on its own because of its size. */
export function GarisTren({ seri, titik, ambang = [], maks }: Omit<TrenNilaiProps, 'judul' | 'tinggi'>) {
  const data = titik.map((t) => ({ label: t.label, ...t.nilai }));
  const terakhir = titik.length - 1;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={data}
        margin={{ top: 12, right: seri.length > 1 ? 104 : 56, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis
          dataKey="label"
          tick={TEKS}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-control)' }}
          padding={{ left: 16, right: 8 }}
        />
        <YAxis domain={[0, maks]} tick={TEKS} tickLine={false} axisLine={false} width={36} />
        <Tooltip
          isAnimationActive={false}
          formatter={(nilai) => formatSkor(Number(nilai))}
          contentStyle={{
            background: 'var(--raised)',
            border: '1px solid var(--line)',
            borderRadius: 6,
            fontSize: 14,
            color: 'var(--ink)',
          }}
          cursor={{ stroke: 'var(--line-control)' }}
        />
        {ambang.map((a) => (
          <ReferenceLine
            key={a.label}
            y={a.nilai}
            stroke="var(--chart-ref)"
            strokeDasharray="3 3"
            label={{
              value: `${a.label} ${formatBilangan(a.nilai, 2)}`,
              position: 'insideBottomLeft',
              fill: 'var(--chart-label)',
              fontSize: 13,
            }}
          />
        ))}
        {seri[0] && (
          <Area
            dataKey={seri[0].kunci}
            name={seri[0].nama}
            stroke="none"
            fill={WARNA[0]}
            fillOpacity={0.08}
            isAnimationActive={false}
            tooltipType="none"
            activeDot={false}
          />
        )}
        {seri.map((s, urutan) => (
          <Line
            key={s.kunci}
            dataKey={s.kunci}
            name={s.nama}
            stroke={WARNA[urutan % WARNA.length]}
            strokeWidth={urutan === 0 ? 2.5 : 1.5}
            dot={{ r: 3 }}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={s.kunci}
              content={({ x, y, index, value }) =>
                index === terakhir && value !== null && value !== undefined ? (
                  <text
                    x={Number(x) + 8}
                    y={Number(y) + 4}
                    fontSize={13}
                    fontWeight={urutan === 0 ? 600 : 400}
                    fill="var(--ink)"
                  >
                    {formatSkor(Number(value))}
                    {seri.length > 1 && (
                      <tspan fontWeight={400} fill="var(--chart-label)">
                        {` ${s.nama}`}
                      </tspan>
                    )}
                  </text>
                ) : null
              }
            />
          </Line>
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
