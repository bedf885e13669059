using System.Text;

namespace Baogao.Loading.Files;

/// <summary>A file of the edition as text, and the way from a place in it to line and character.</summary>
/// <param name="Path">The path as the user would write it.</param>
/// <param name="Text">The text without its byte order mark.</param>
internal sealed record TextFile(string Path, string Text)
{
    private byte[]? bytes;

    /// <summary>Line and character of a character, both from 1. Lines end as they do in an editor: LF, CRLF or CR.</summary>
    internal (int Line, int Column) Place(int offset)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && !(i + 1 < Text.Length && Text[i + 1] == '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return (line, offset - start + 1);
    }

    /// <summary>As <see cref="Place"/>, from the number of UTF-8 bytes before it.</summary>
    internal (int Line, int Column) PlaceOfByte(long offset)
        => Place(Encoding.UTF8.GetCharCount((bytes ??= Encoding.UTF8.GetBytes(Text)).AsSpan(0, (int)offset)));
}
