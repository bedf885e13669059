using System.Globalization;
using CsvHelper;

namespace Baogao.Model;

/// <summary>The codes that the library carries with it: <c>src/Baogao/Vocabulary/codes.csv</c>. A test holds the file to the rules of an edition's.</summary>
internal static class ShippedCodes
{
    internal static List<Code> Read()
    {
        using var stream = typeof(ShippedCodes).Assembly.GetManifestResourceStream("codes.csv")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var reader = CsvReader.Create(bytes.ToArray(), new CsvReaderOptions { HasHeader = false, Separator = ',' });
        reader.Read();
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        List<Code> codes = [];
        while (reader.Read())
        {
            codes.Add(Of(column => reader.GetString(Array.IndexOf(columns, column)) is { Length: > 0 } text ? text : null));
        }

        return codes;
    }

    private static Code Of(Func<string, string?> cell) => new(cell("list")!, cell("code")!, new LocalText(cell("name_zh")!, cell("name_en")!))
    {
        Order = Whole(cell("order")),
        Kind = cell("kind"),
        Level = cell("level") is { } level ? Tokens.TryParse<PlaceLevel>(level, out var value) ? value : throw new FormatException($"codes.csv: there is no level {level}.") : null,
        Peers = Whole(cell("peers")),
        PeersSource = cell("peers_source"),
        Words = cell("words"),
        Note = cell("note"),
    };

    private static int? Whole(string? text) => text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
