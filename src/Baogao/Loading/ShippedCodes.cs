using Baogao.Loading.Schema;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading;

/// <summary>Reads the codes that the library carries with it, as the table <c>codes</c> of an edition is read.</summary>
internal static class ShippedCodes
{
    private const string File = "codes.csv";

    internal static IEnumerable<Code> Read()
    {
        using var stream = typeof(ShippedCodes).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        var lookups = new Lookups(new Dictionary<string, Source>());
        return TableReader.Read(EditionSchema.Codes.Schema, new TextFile(File, reader.ReadToEnd()), new ProblemList()).Rows
            .Select(row => EditionSchema.Codes.Read(column => row[column], lookups)!).ToList();
    }
}
