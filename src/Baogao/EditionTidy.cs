using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Languages;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Package;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;
using Baogao.Loading.Tidying;

namespace Baogao;

/// <summary>What the tool would write into the <c>datapackage.json</c> of an edition.</summary>
/// <param name="Path">The file, as the user would write it.</param>
/// <param name="Differences">What it would change, a line each; none where the file is tidy.</param>
/// <param name="Text">The whole file as it should be; null where it could not be read.</param>
/// <param name="Problems">Why it could not be read; none otherwise.</param>
public sealed record TidyPackage(string Path, IReadOnlyList<string> Differences, string? Text, IReadOnlyList<Problem> Problems);

/// <summary>
/// Keeps <c>datapackage.json</c> in step with the tables. A person writes title, places, year, day, sources and licence; the description of each table follows from
/// the columns that its file has.
/// </summary>
public static class EditionTidy
{
    /// <summary>Compares the package of an edition with what it should be. Writes nothing, and never throws for bad data.</summary>
    /// <param name="directory">The edition's folder.</param>
    public static TidyPackage Compare(string directory) => Compare(directory, null);

    /// <summary>As <see cref="Compare(string)"/>, with a table's file as it is about to be written.</summary>
    internal static TidyPackage Compare(string directory, TextFile? coming)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var problems = new ProblemList();
        var folder = new EditionFolder(directory, problems);
        var path = folder.PathOf(PackageReader.FileName);
        if (MissingFolder.Problem(new EditionPlace(directory, null)) is { } missing)
        {
            return new TidyPackage(path, [], null, [missing]);
        }

        var file = folder.Read(PackageReader.FileName, ProblemCode.PackageMissing, Sentence.Of<IFileProblemTexts>(texts => texts.PackageMissing()), mostMegabytes: 1);
        if (file is not null && JsonAt.Parse(file, problems) is { Kind: not JsonValueKind.Object } other)
        {
            problems.Add(other.Problem(ProblemCode.PropertyInvalid, null, Sentence.Of<IPackageProblemTexts>(texts => texts.ObjectExpected())));
        }

        if (file is null || problems.HasErrors)
        {
            return new TidyPackage(path, [], null, problems.Ordered());
        }

        var before = (JsonObject)JsonNode.Parse(file.Text)!;

        var after = (JsonObject)before.DeepClone();
        PlacesWriter.Write(after);
        Describe(after, folder, coming);
        var text = PackageText.Of(after);
        var differences = JsonDifference.Between(before, after).ToList();
        return new TidyPackage(path, differences.Count == 0 && text != file.Text ? ["another layout of the same"] : differences, text, []);
    }

    private static void Describe(JsonObject package, EditionFolder folder, TextFile? coming)
    {
        var resources = package["resources"] as JsonArray ?? [];
        var declared = resources.OfType<JsonObject>().Select(resource => resource["name"]?.ToString()).ToList();
        var added = EditionSchema.Tables.Where(table => !declared.Contains(table.Name) && (IsComing(table) || folder.CsvFiles().Contains(table.FileName))).ToList();
        var tables = declared.OfType<string>().Concat(added.Select(table => table.Name)).ToList();
        package["resources"] = new JsonArray(
        [
            .. resources.Select(resource => resource is JsonObject old && EditionSchema.Table(old["name"]?.ToString() ?? "") is { } table
                ? ResourceWriter.Write(table.Having(Header(table)), old, tables)
                : resource?.DeepClone()),
            .. added.Select(table => ResourceWriter.Write(table.Having(Header(table)), null, tables)),
        ]);

        bool IsComing(TableSchema table) => coming?.Path == folder.PathOf(table.FileName);

        // The columns that a table's file has; none where it cannot be read: then those that every table has are described.
        HashSet<string> Header(TableSchema table)
            => (IsComing(table) ? coming : folder.Read(table.FileName, ProblemCode.TableFileMissing, Sentence.Of<IFileProblemTexts>(texts => texts.TableFileMissing()))) is { } file
                && CsvRecords.Read(file.Text).FirstOrDefault() is { Fault: RecordFault.None } header
                ? header.Cells.Select(cell => cell.Text).ToHashSet(StringComparer.Ordinal)
                : [];
    }
}
