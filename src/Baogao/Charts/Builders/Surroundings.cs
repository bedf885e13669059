using Baogao.Languages;

namespace Baogao.Charts.Builders;

/// <summary>Whether an edition is of the surroundings of a report: the same year, and the same place or one above it.</summary>
internal static class Surroundings
{
    public static bool IsOf(Report around, Report report)
        => around.Year == report.Year && report.Place.AllAbove.Prepend(report.Place).Any(place => place.Name.Zh == around.Place.Name.Zh);

    /// <summary>Says that it is not, and what would be.</summary>
    public static Sentence Refusal(Report around)
        => Sentence.Of<IMeasuredTexts>(texts => texts.NotAround(around.Name, around.Place.Name, around.Year));
}
