using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking;

/// <summary>Writes a <see cref="CheckResult"/> as lines of text or as JSON.</summary>
public static class CheckReport
{
    /// <summary>
    /// The regular expression for a problem matcher over <see cref="ToText"/>. Groups: 1 file, 2 line, 3 column, 4 severity (<c>warning</c>, <c>info</c>, in Chinese <c>警告</c>, <c>提示</c>; none is an
    /// error), 5 message, 6 code.
    /// </summary>
    public const string ProblemPattern = @"^(.+?)(?::(\d+))?(?::(\d+))?(?: [a-z_]+)?: (?:(warning|info|警告|提示)(?:: |：))?(.+) \[(BG\d{3})\]$";

    /// <summary>How the command's JSON is written: for tools, and legible for people.</summary>
    internal static JsonSerializerOptions Json { get; } = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>A line for each problem and each finding, then one that counts those that are accepted, if there are any, then two for the coverage if a text was given. The last of them counts the Arabic numbers. Where there is nothing to say, a line that says so.</summary>
    public static string ToText(CheckResult result, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var problem in result.Problems.Concat(result.Findings.Select(finding => finding.Problem)))
        {
            text.Append(Line(problem, language)).Append('\n');
        }

        if (result.Accepted.Count > 0)
        {
            text.Append(Sentence.Of<IInformationTexts>(texts => texts.Accepted(result.Accepted.Count)).In(language)).Append('\n');
        }

        text.Append(result.Coverage is { } coverage ? coverage.ToString(language) + "\n" : "");
        return text.Length > 0 ? text.ToString() : Sentence.Of<IInformationTexts>(texts => texts.NoProblems(VisibleText.Line(result.Directory))).In(language) + "\n";
    }

    /// <summary>One problem as a line: as it says itself, with <c>warning:</c> or <c>info:</c> before the words where it is no error.</summary>
    public static string Line(Problem problem, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.WithText(Labelled(problem).In(language));
    }

    /// <summary>
    /// One JSON document, a list with an object for each result: directory, severity, problems, findings, accepted, coverage. Messages are in the language, with the key of their sentence
    /// beside them; all else is the same in every language. Chinese is not escaped; lines end with LF.
    /// </summary>
    public static string ToJson(IEnumerable<CheckResult> results, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(results);
        return JsonSerializer.Serialize(
            results.Select(result => new
            {
                result.Directory,
                result.Severity,
                Problems = result.Problems.Select(problem => Plain(problem, language)),
                Findings = result.Findings.Select(finding => new
                {
                    finding.Name, finding.Severity, finding.Stated, finding.Formula, finding.Derived, finding.Interval.Low, finding.Interval.High, finding.Inputs, Place = Plain(finding.Problem, language),
                }),
                Accepted = result.Accepted.Select(problem => Plain(problem, language)),
                Coverage = result.Coverage is { } coverage ? new { coverage.Arabic, coverage.Chinese } : null,
            }),
            Json) + "\n";
    }

    private static Sentence Labelled(Problem problem) => problem.Severity switch
    {
        Severity.Error => problem.Message,
        Severity.Warning => Sentence.Of<IInformationTexts>(texts => texts.Warning(problem.Message)),
        _ => Sentence.Of<IInformationTexts>(texts => texts.Information(problem.Message)),
    };

    private static object Plain(Problem problem, Language language)
        => new { Code = problem.Code.Printed(), problem.Severity, problem.File, problem.Line, problem.Column, problem.Field, Message = problem.Message.In(language), Sentence = problem.Message.Key };
}
