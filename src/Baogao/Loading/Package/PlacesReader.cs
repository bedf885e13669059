using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Package;

/// <summary>Reads whose report it is: the <c>places</c> of a package, or the pair of town and district that packages gave before.</summary>
internal sealed class PlacesReader(ProblemList problems)
{
    /// <summary>What stands for a place that could not be read. Nothing is made of it, because there is a problem.</summary>
    internal static Place Unknown { get; } = new("", new("", ""), PlaceLevel.Town, null);

    private readonly JsonChecks json = new(problems);

    internal Place Read(JsonAt root, JsonAt report)
    {
        if (report["place"] is null && report["place_zh"] is not null)
        {
            return OldForm(report);
        }

        if (json.String(report, "place") is not { } name || json.NonEmptyArray(root, "places") is not { } list)
        {
            return Unknown;
        }

        var declared = Declared(list);
        if (!declared.ContainsKey(name))
        {
            problems.Add(report["place"]!.Problem(ProblemCode.UnknownPlace, "place", Sentence.Of<IPackageProblemTexts>(texts => texts.PlaceNotDeclared(name, Nearest.To(name, declared.Keys)))));
        }

        return AboveIsGood(declared) && declared.ContainsKey(name) ? Make(name, declared) : Unknown;
    }

    /// <summary>An edition that was written when there were only towns.</summary>
    private Place OldForm(JsonAt report)
    {
        problems.Add(report.Problem(ProblemCode.PlaceInOldForm, "place_zh",
            Sentence.Of<IPackageProblemTexts>(texts => texts.PlaceInOldForm()), Severity.Information));
        var district = report["district_zh"] is null && report["district_en"] is null ? null : new Place("district", Both(report, "district"), PlaceLevel.County, null);
        return new Place("place", Both(report, "place"), PlaceLevel.Town, district);
    }

    private LocalText Both(JsonAt report, string name) => new(json.String(report, name + "_zh") ?? "", json.String(report, name + "_en") ?? "");

    private Dictionary<string, (JsonAt At, LocalText Name, PlaceLevel Level, string? Above)> Declared(JsonAt list)
    {
        var places = new Dictionary<string, (JsonAt, LocalText, PlaceLevel, string?)>(StringComparer.Ordinal);
        foreach (var item in json.Objects(list, "places"))
        {
            var (name, title, level) = (json.String(item, "name"), json.Title(item), json.String(item, "level"));
            if (level is not null && !Tokens.TryParse<PlaceLevel>(level, out _))
            {
                problems.Add(item["level"]!.Problem(ProblemCode.PropertyInvalid, "level", Sentence.Of<IPackageProblemTexts>(texts => texts.NotALevel(level, Tokens.Of<PlaceLevel>()))));
            }

            if (name is not null && !places.TryAdd(name, (item, title, Tokens.TryParse<PlaceLevel>(level, out var known) ? known : PlaceLevel.Town, item["above"]?.String)))
            {
                problems.Add(item["name"]!.Problem(ProblemCode.DeclaredTwice, "name", Sentence.Of<IPackageProblemTexts>(texts => texts.PlaceTwice(name))));
            }
        }

        return places;
    }

    /// <summary>Every place above is there, and none lies above itself.</summary>
    private bool AboveIsGood(Dictionary<string, (JsonAt At, LocalText Name, PlaceLevel Level, string? Above)> places)
    {
        var isGood = true;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, place) in places)
        {
            if (place.Above is { } missing && !places.ContainsKey(missing))
            {
                problems.Add(place.At["above"]!.Problem(ProblemCode.UnknownPlace, "above", Sentence.Of<IPackageProblemTexts>(texts => texts.PlaceNotDeclared(missing, Nearest.To(missing, places.Keys)))));
                isGood = false;
            }

            var path = new List<string>();
            for (var name = start; name is not null && places.ContainsKey(name) && done.Add(name); name = places[name].Above)
            {
                path.Add(name);
            }

            if (path.Count > 0 && places[path[^1]].Above is { } back && path.Contains(back))
            {
                var circle = path.SkipWhile(name => name != back).Append(back).ToList();
                problems.Add(places[path[^1]].At["above"]!.Problem(ProblemCode.PlacesInCycle, "above", circle.Count == 2
                    ? Sentence.Of<IPackageProblemTexts>(texts => texts.PlaceAboveItself(back))
                    : Sentence.Of<IPackageProblemTexts>(texts => texts.PlacesInCycle(circle))));
                isGood = false;
            }
        }

        return isGood;
    }

    private static Place Make(string name, Dictionary<string, (JsonAt At, LocalText Name, PlaceLevel Level, string? Above)> places)
    {
        var (_, title, level, above) = places[name];
        return new Place(name, title, level, above is null ? null : Make(above, places));
    }
}
