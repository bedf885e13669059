using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Package;

/// <summary>Reads <c>datapackage.json</c>. Nothing that it names is fetched.</summary>
internal sealed partial class PackageReader(ProblemList problems)
{
    internal const string FileName = "datapackage.json";


    private static readonly string[] Words = ["name", "description", "version", "created"];

    private static readonly string[] Lists = ["licenses", "contributors", "sources", "resources"];

    /// <summary>The package; null where it is not even a JSON object.</summary>
    internal PackageInfo? Read(TextFile file)
    {
        if (JsonAt.Parse(file, problems) is not { } root)
        {
            return null;
        }

        if (root.Kind != JsonValueKind.Object)
        {
            problems.Add(root.Problem(ProblemCode.PropertyInvalid, null, Sentence.Of<IPackageProblemTexts>(texts => texts.ObjectExpected())));
            return null;
        }

        var json = new JsonChecks(problems);
        var words = Words.ToDictionary(name => name, name => json.String(root, name));
        var title = json.Title(root);
        var lists = Lists.ToDictionary(name => name, name => json.NonEmptyArray(root, name));
        if (words["name"] is { } packageName && !PackageName().IsMatch(packageName))
        {
            problems.Add(root["name"]!.Problem(ProblemCode.PropertyInvalid, "name", Sentence.Of<IPackageProblemTexts>(texts => texts.NotAPackageName(packageName))));
        }

        var sources = new SourcesReader(problems).Read(lists["sources"]);
        var (tables, tablesAreWhole) = new ResourcesReader(problems).Read(lists["resources"]);
        var primary = sources.Declared.Values.Where(source => !source.IsSecondary).Select(source => source.Name).ToList();
        var reportIsClear = primary.Count == 1 || (primary.Count == 0 && tables.All(table => table.Name != "sections"));
        if (sources.IsWhole && !reportIsClear)
        {
            problems.Add(root["sources"]!.Problem(ProblemCode.NotOnePrimarySource, "sources", primary.Count == 0
                ? Sentence.Of<IPackageProblemTexts>(texts => texts.ReportNotDeclared())
                : Sentence.Of<IPackageProblemTexts>(texts => texts.SeveralPrimarySources(primary))));
        }

        var report = json.Object(root, "report");
        var year = report is null ? 0 : Year(json, report);
        return new PackageInfo
        {
            File = file,
            Name = words["name"] ?? "",
            Title = title,
            Place = report is null ? PlacesReader.Unknown : new PlacesReader(problems).Read(root, report),
            Year = year,
            Delivered = report is null ? null : Delivered(json, report),
            Publisher = Publisher(lists["contributors"]),
            Sources = sources.Declared,
            ReportIsClear = reportIsClear,
            Tables = tables,
            Columns = Columns(lists["resources"]),
            IsWhole = sources.IsWhole && tablesAreWhole,
        };
    }

    private static LocalText? Publisher(JsonAt? contributors)
        => (contributors?.Items ?? []).FirstOrDefault(contributor => (contributor["roles"]?.Items ?? []).Any(role => role.String == "publisher")) is { } publisher && publisher["title"]?.String is { } title
            ? new LocalText(publisher["title_zh"]?.String ?? title, title) : null;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]*\z")]
    private static partial Regex PackageName();

    private static Dictionary<string, IReadOnlyList<string>> Columns(JsonAt? resources)
        => (resources?.Items ?? []).Where(resource => resource["name"]?.String is not null).DistinctBy(resource => resource["name"]!.String)
            .ToDictionary(resource => resource["name"]!.String!, resource => (IReadOnlyList<string>)[.. (resource["schema"]?["fields"]?.Items ?? []).Select(field => field["name"]?.String).OfType<string>()], StringComparer.Ordinal);

    private int Year(JsonChecks json, JsonAt report)
    {
        if (json.Required(report, "year") is not { } value)
        {
            return 0;
        }

        if (value.Kind == JsonValueKind.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200)
        {
            return year;
        }

        problems.Add(value.Problem(ProblemCode.PropertyInvalid, "year", Sentence.Of<IPackageProblemTexts>(texts => texts.YearExpected())));
        return 0;
    }

    private DateOnly? Delivered(JsonChecks json, JsonAt report)
    {
        if (report["delivered"] is not { } value || json.String(report, "delivered") is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add(value.Problem(ProblemCode.PropertyInvalid, "delivered", Sentence.Of<IPackageProblemTexts>(texts => texts.NotADay(text))));
        return null;
    }
}
