export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';

/** A line as splunkd.log has it; newlines in the text are folded, because a line is an event. */
export function splunkdLine(level: LogLevel, component: string, text: string): string {
  const now = new Date().toISOString();
  const [year, month, day] = now.slice(0, 10).split('-');
  const time = now.slice(11, 23);
  return `${month}-${day}-${year} ${time} +0000 ${level.padEnd(5)} ${component} - ${text.replaceAll(/\s*\n\s*/g, ' \\n ')}`;
}
