using System.Text;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Keeps the first part of what is written, and counts the rest: a formatter that walks a large graph writes without end.</summary>
internal sealed class LimitedWriter(int limit) : TextWriter(System.Globalization.CultureInfo.CurrentCulture)
{
    private readonly StringBuilder kept = new();

    /// <summary>UTF-8 bytes written, kept or not.</summary>
    public long Bytes { get; private set; }

    public bool IsCut => Bytes > limit;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var bytes = Encoding.UTF8.GetByteCount(buffer);
        if (Bytes + bytes <= limit)
        {
            kept.Append(buffer);
        }
        else if (!IsCut)
        {
            var left = limit - Bytes;
            foreach (var rune in buffer.EnumerateRunes())
            {
                left -= rune.Utf8SequenceLength;
                if (left < 0)
                {
                    break;
                }

                kept.Append(rune.ToString());
            }
        }

        Bytes += bytes;
    }

    public override string ToString() => kept.ToString();
}
