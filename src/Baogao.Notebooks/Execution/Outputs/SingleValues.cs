using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>The types that are one value to a reader, though they have many properties.</summary>
internal static class SingleValues
{
    /// <summary>The types with the text of a value; what derives from them has the same.</summary>
    public static readonly (Type Type, Func<object, string?> Text)[] All =
    [
        (typeof(XObject), value => value.ToString()),
        (typeof(XmlNode), value => ((XmlNode)value).OuterXml),
        (typeof(CultureInfo), value => ((CultureInfo)value) is { Name: { Length: > 0 } name } ? name : ((CultureInfo)value).EnglishName),
        (typeof(Uri), value => value.ToString()),
        (typeof(Version), value => value.ToString()),
        (typeof(Complex), value => ((Complex)value).ToString(CultureInfo.InvariantCulture)),
        (typeof(BigInteger), value => ((BigInteger)value).ToString(CultureInfo.InvariantCulture)),
        (typeof(Regex), value => value.ToString()),
        (typeof(DBNull), _ => "<DBNull>"),
        (typeof(Memory<>), value => value.ToString()),
        (typeof(ReadOnlyMemory<>), value => value.ToString()),
    ];

    /// <summary>The text of such a value, or null for what is none.</summary>
    public static string? TextOf(object value)
    {
        var type = value.GetType();
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        foreach (var (single, text) in All)
        {
            if (single.IsInstanceOfType(value) || single == definition)
            {
                return text(value);
            }
        }

        return null;
    }
}
