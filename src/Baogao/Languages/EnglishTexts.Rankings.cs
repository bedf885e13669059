using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    private static readonly string[] Cardinals = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    string IRankingTexts.Missing(string edition) => $"{edition} names no ranking and no honour: rankings.csv and honours.csv have no row.";

    string IRankingTexts.Title(IReadOnlyList<NamedPlace> places)
    {
        var best = places[0];
        if (places.Count == 1)
        {
            return Fit($"{Upper(Ordinal(best.Place))} {Among(best.Scope)}: {Lower(best.Assessment.En)}", $"{Upper(Ordinal(best.Place))} {Among(best.Scope)} in the ranking that is stated");
        }

        NamedPlace[] top = [.. places.Where(place => place.Place == best.Place)];
        var fields = top.GroupBy(place => place.Scope).Select(field => (Scope: field.Key, Count: field.Count())).ToList();
        var which = top.Length == places.Count ? $"{(places.Count == 2 ? "both" : $"all {Cardinal(places.Count)}")} stated rankings" : $"{Cardinal(top.Length)} of {Cardinal(places.Count)} stated rankings";
        var where = fields.Count == 1 ? " " + Among(fields[0].Scope) : ": " + string.Join(", ", fields.Select(field => $"{Cardinal(field.Count)} {Among(field.Scope)}"));
        var head = best.Place == 1 ? $"First in {which}" : $"At best {Ordinal(best.Place)}, in {which}";
        return Fit(head + where, head);
    }

    string IRankingTexts.TitleWithoutPlaces() => "The report names rankings and gives no place in them";

    public string Field(LocalText scope) => scope.En == scope.Zh ? scope.Zh : $"{Upper(scope.En)} ({scope.Zh})";

    public string Peers(int? peers, IReadOnlyList<int> maybe) => peers is { } number ? $"{N(number)} of them"
        : maybe.Count > 1 ? $"how many take part is not stated: {string.Join(" or ", maybe.Select(N))}" : "how many take part is not stated";

    public string Placed(int place, LocalText? what, string? grade)
        => string.Join('\n', [Place(place), .. string.Join(", ", new[] { what?.En, grade is null ? null : $"graded {grade}" }.OfType<string>()) is { Length: > 0 } more ? [more] : Array.Empty<string>()]);

    public string WithoutPlace() => "Named, but with no place";

    public string NotPlaced(LocalText? among) => among?.En ?? "";

    string IRankingTexts.HonoursHeading() => "Honours";

    public string HonoursFound(LocalText highest, bool areMore)
        => Fit($"Honours{(areMore ? ", the highest" : "")}: {highest.En}", areMore ? "The honours that the report names" : "The honour that the report names");

    string IRankingTexts.Level(LocalText? level) => level?.En ?? "not stated";

    public string RankingHead() => "Ranking";

    public string WordsHead() => "Place";

    public string AmongHead() => "Among whom";

    public string HonourHead() => "Honour";

    public string LevelHead() => "Level";

    public string HolderHead() => "Holder";

    public string NamedAndPlaced(int named, int placed) => $"{Upper(Cardinal(named))} rankings are named, {Cardinal(placed)} with a place.";

    public string GoodNewsOnly() => "A report picks what it names: rankings that it does not mention are not here.";

    public string NoEarlierYear() => "No earlier year's places are given: rise or fall cannot be told.";

    public string RateNotAmount(LocalText assessment) => $"\"{assessment.En}\" ranks a completion rate, not an amount.";

    public string HonoursAreCoded() => "Levels of honours are as written; who holds one is our coding.";

    private static string Among(LocalText scope) => scope.En == scope.Zh ? $"in {scope.Zh}" : scope.En;

    /// <summary>A number as a sentence says it: in words up to ten.</summary>
    private static string Cardinal(int number) => number is >= 0 and <= 10 ? Cardinals[number] : N(number);

    private string Ordinal(int place) => place is > 0 and <= 10 ? Ordinals[place] : Place(place);
}
