using System.Globalization;
using Baogao.Loading.Schema;

namespace Baogao.Tests.Checking.Mutations;

/// <summary>What a cell may wrongly hold instead: by the type of its column, and never what it holds.</summary>
internal static class CellMutations
{
    internal static IEnumerable<(string Kind, string To)> Of(FieldSchema field, string text, Alternatives others)
    {
        var changes = text.Length == 0 ? Filled(field, others) : field switch
        {
            { Name: "quote" } => QuoteMutations.Of(text, others.InColumn(field)),
            { Name: "section", References: not null } => others.Near(field, text).Select(to => ("section moved", to)),
            { NamesSource: true } => others.Sources.Select(to => ("source replaced", to)),
            { References: not null } => others.Near(field, text).Select(to => ("reference replaced", to)),
            _ => field.Type switch
            {
                CellType.Number => Number(text),
                CellType.Integer => Digits(text).Select(to => ("digit changed", to)),
                CellType.Unit => others.Units(text).Where(to => to != text).Take(4).Select(to => ("unit swapped", to)),
                CellType.Period => Period(text).Select(to => ("period moved", to)),
                CellType.Token => others.Tokens(field, text).Select(to => ("token replaced", to)),
                CellType.Section => others.Near(field, text).Select(to => ("section renumbered", to)),
                CellType.Id when others.IsKey(field) => [("key renamed", text + "_x")],
                CellType.Id => others.InColumn(field).Take(3).Select(to => ("code replaced", to)),
                _ => Words(field, text),
            },
        };
        if (text.Length > 0 && !field.IsRequired)
        {
            changes = changes.Append(("cell emptied", ""));
        }

        return changes.Where(change => change.Item2 != text).Distinct();
    }

    /// <summary>Every digit, one at a time, made one greater.</summary>
    internal static IEnumerable<string> Digits(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                yield return text[..i] + (char)('0' + ((text[i] - '0' + 1) % 10)) + text[(i + 1)..];
            }
        }
    }

    private static IEnumerable<(string, string)> Number(string text)
    {
        foreach (var to in Digits(text))
        {
            yield return ("digit changed", to);
        }

        yield return ("sign flipped", text[0] == '-' ? text[1..] : "-" + text);
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        yield return ("point moved", (value * 10).ToString(CultureInfo.InvariantCulture));
        yield return ("point moved", (value / 10).ToString(CultureInfo.InvariantCulture));
        yield return ("decimals changed", text.Contains('.') ? text + "0" : text + ".0");
    }

    private static IEnumerable<string> Period(string text)
    {
        var year = int.Parse(text[..4], CultureInfo.InvariantCulture);
        yield return text.Replace(Text(year), Text(year + 1));
        yield return text.Replace(Text(year), Text(year - 1));
        yield return Text(year);
        yield return $"{Text(year)}-01/{Text(year)}-11";
        yield return $"{Text(year)}-01/{Text(year)}-10";
        yield return $"{Text(year)}-06/..";
        if (text.Length >= 7)
        {
            yield return text[..5] + (text[5..7] == "12" ? "11" : (int.Parse(text[5..7], CultureInfo.InvariantCulture) + 1).ToString("00", CultureInfo.InvariantCulture)) + text[7..];
        }
    }

    private static IEnumerable<(string, string)> Words(FieldSchema field, string text)
    {
        foreach (var to in Digits(text))
        {
            yield return ("digit in words changed", to);
        }

        var middle = text.Length / 2;
        yield return ("word changed", text[..middle] + (char.IsAscii(text[middle]) ? 'q' : '某') + text[(middle + 1)..]);
        if (field.Name is "parcels")
        {
            yield return ("parcel added", text + ";Z99-99");
            yield return ("parcel dropped", text.Contains(';') ? text[..text.LastIndexOf(';')] : "");
        }
    }

    private static IEnumerable<(string, string)> Filled(FieldSchema field, Alternatives others)
        => field.Name is "note" ? [] : others.InColumn(field).Concat(others.Near(field, "")).Take(1).Select(to => ("empty cell filled", to));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
