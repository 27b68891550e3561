/** Faults as they are found: at most one per source line, the first one told. */
import { FAULTS, type FaultCode } from './fault.ts';
import type { Span } from './node.ts';
import type { Fault } from './tree.ts';

export class FaultList {
  private readonly faults: Fault[] = [];

  /** Spans are absolute; `fix` replaces the span, or stands at `fix.at`. */
  add(
    code: FaultCode,
    args: Readonly<Record<string, string>>,
    start: number,
    end: number,
    fix: {
      readonly text: string;
      readonly safe: boolean;
      readonly at?: { readonly start: number; readonly end: number };
    } | null = null,
  ): void {
    const span = { start, end };
    this.faults.push({
      rule: FAULTS[code],
      code,
      args,
      span,
      fix: fix === null ? null : { span: fix.at ?? span, text: fix.text, safe: fix.safe },
    });
  }

  get count(): number {
    return this.faults.length;
  }

  /** Faults from the one at `count` on. */
  since(count: number): readonly Fault[] {
    return this.faults.slice(count);
  }

  /** A fault of an entry that was moved. */
  take(fault: Fault, shift: number): void {
    const { span, fix } = fault;
    const moved = (one: Span): Span => ({ start: one.start + shift, end: one.end + shift });
    this.faults.push(
      shift === 0 ? fault : { ...fault, span: moved(span), fix: fix && { ...fix, span: moved(fix.span) } },
    );
  }

  /** Something is missing at `at`; the fault covers `from` up to there, the fix inserts `text`. */
  addBetween(
    code: FaultCode,
    args: Readonly<Record<string, string>>,
    at: number,
    text: string,
    from: number = at,
  ): void {
    this.add(code, args, from, at, { text, safe: false, at: { start: at, end: at } });
  }

  /** Sorted by start, one per line. */
  finish(lineStarts: (offset: number) => number): readonly Fault[] {
    const sorted = this.faults
      .map((fault, order) => ({ fault, order }))
      .sort((a, b) => a.fault.span.start - b.fault.span.start || a.order - b.order);
    const result: Fault[] = [];
    let line = -1;
    for (const { fault } of sorted) {
      const at = lineStarts(fault.span.start);
      if (at === line) continue;
      line = at;
      result.push(fault);
    }
    return result;
  }
}
