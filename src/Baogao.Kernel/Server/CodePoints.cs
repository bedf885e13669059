namespace Baogao.Kernel.Server;

/// <summary>The protocol counts positions in Unicode code points, .NET in UTF-16 units; they differ behind an emoji or a rare Han character.</summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 offset of a position; positions outside the text are its ends.</summary>
    public static int ToOffset(string text, int position)
    {
        var offset = 0;
        for (var i = 0; i < position && offset < text.Length; i++)
        {
            offset += IsPair(text, offset) ? 2 : 1;
        }

        return offset;
    }

    /// <summary>The position of a UTF-16 offset.</summary>
    public static int ToPosition(string text, int offset)
    {
        var position = 0;
        for (var i = 0; i < Math.Min(offset, text.Length); i += IsPair(text, i) ? 2 : 1)
        {
            position++;
        }

        return position;
    }

    private static bool IsPair(string text, int offset)
        => char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]);
}
