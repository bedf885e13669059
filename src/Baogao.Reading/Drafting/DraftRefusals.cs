using System.Text.RegularExpressions;
using Baogao.Reading.Text;

namespace Baogao.Reading.Drafting;

/// <summary>Texts of which no edition can be made, each with the way out.</summary>
internal static class DraftRefusals
{
    // A report has 30,000 characters; quotes are looked for in all of it.
    private const int MostCharacters = 500_000;
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    internal static bool IsName(string name) => EditionName.IsMatch(name);

    internal static void CheckName(string name)
    {
        if (!IsName(name))
        {
            throw new DraftException($"\"{Languages.VisibleText.Cut(name)}\" is no name for an edition. Use small letters, digits and hyphens, a letter first: jiangsu-2026.");
        }
    }

    /// <exception cref="DraftException">None can be made.</exception>
    internal static void Check(ReportText report, ReportReading reading, DraftOptions options)
    {
        CheckName(options.Name);
        if (report.Text.Length > MostCharacters)
        {
            throw new DraftException($"{options.File} holds {report.Text.Length} characters, a report has at most {MostCharacters}. Save one report alone.");
        }

        if (!reading.Sections.Any(section => section.Level > 0))
        {
            throw new DraftException($"{options.File} has no sections: no line starts with 一、 or （一）. Save the whole report with its line breaks.");
        }

        if (!reading.Readings.Any(one => one.Class == NumberClass.Figure))
        {
            throw new DraftException($"{options.File} holds no figure: there is nothing to draft.");
        }

        if (reading.Calendar.PlanYear is <= FirstYear or > LastYear)
        {
            throw new DraftException($"{options.File} names no year that the report is for. Give it: --year 2026.");
        }

        if (reading.Place.Name.Length == 0)
        {
            throw new DraftException($"{options.File} does not say whose report it is. Give the place: --place 江苏省.");
        }
    }

    private static readonly Regex EditionName = new(@"\A[a-z][a-z0-9]*(?:-[a-z0-9]+)*\z");
}
