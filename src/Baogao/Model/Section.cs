using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Baogao.Model;

/// <summary>
/// Where a passage stands in a report: part, head and item (<c>1.1.1</c> is part one, head one, （一）); 0 stands for what is above the
/// next level. Ordered as in the text.
/// </summary>
public readonly record struct Section(int Part, int Head, int Item) : IComparable<Section>
{
    /// <summary>Reads <c>P.H.S</c>; false where the text is not three whole numbers from 0 to 99 between points.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Section section)
    {
        section = default;
        var parts = text?.Split('.') ?? [];
        if (parts.Length != 3 || !TryPart(parts[0], out var part) || !TryPart(parts[1], out var head) || !TryPart(parts[2], out var item))
        {
            return false;
        }

        section = new Section(part, head, item);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Section other) => (Part, Head, Item).CompareTo((other.Part, other.Head, other.Item));

    /// <summary><c>P.H.S</c></summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}.{Head}.{Item}");

    /// <summary>True where the first section stands before the second.</summary>
    public static bool operator <(Section left, Section right) => left.CompareTo(right) < 0;

    /// <summary>True where the first section stands after the second.</summary>
    public static bool operator >(Section left, Section right) => left.CompareTo(right) > 0;

    /// <summary>True where the first section does not stand after the second.</summary>
    public static bool operator <=(Section left, Section right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first section does not stand before the second.</summary>
    public static bool operator >=(Section left, Section right) => left.CompareTo(right) >= 0;

    private static bool TryPart(string text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < 100 && text.Length <= 2;
}
