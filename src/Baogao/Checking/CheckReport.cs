using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Baogao.Loading;

namespace Baogao.Checking;

/// <summary>Writes a <see cref="CheckResult"/> as lines of text or as JSON.</summary>
public static class CheckReport
{
    /// <summary>
    /// The regular expression for a problem matcher over <see cref="ToText"/>. Groups: 1 file, 2 line, 3 column, 4 severity (<c>warning</c>, <c>info</c>; none is an
    /// error), 5 message, 6 code.
    /// </summary>
    public const string ProblemPattern = @"^(.+?)(?::(\d+))?(?::(\d+))?(?: [a-z_]+)?: (?:(warning|info): )?(.+) \[(BG\d{3})\]$";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>A line for each problem and each finding, then one that counts those that are accepted, if there are any, then two for the coverage if a text was given. The last of them counts the Arabic numbers.</summary>
    public static string ToText(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var problem in result.Problems.Concat(result.Findings.Select(finding => finding.Problem)))
        {
            text.Append(Line(problem)).Append('\n');
        }

        if (result.Accepted.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"accepted: {result.Accepted.Count}\n");
        }

        return text.Append(result.Coverage is null ? "" : result.Coverage + "\n").ToString();
    }

    /// <summary>One problem as a line: as it says itself, with <c>warning:</c> or <c>info:</c> before the words where it is no error.</summary>
    public static string Line(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Severity switch
        {
            Severity.Error => problem,
            Severity.Warning => problem with { Message = "warning: " + problem.Message },
            _ => problem with { Message = "info: " + problem.Message },
        } is var shown ? shown.ToString() : "";
    }

    /// <summary>
    /// One JSON document, a list with an object for each result: directory, severity, problems, findings, accepted, coverage. Chinese is not escaped; lines end with LF.
    /// </summary>
    public static string ToJson(IEnumerable<CheckResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return JsonSerializer.Serialize(
            results.Select(result => new
            {
                result.Directory,
                result.Severity,
                Problems = result.Problems.Select(Plain),
                Findings = result.Findings.Select(finding => new
                {
                    finding.Name, finding.Severity, finding.Stated, finding.Formula, finding.Derived, finding.Interval.Low, finding.Interval.High, finding.Inputs, Place = Plain(finding.Problem),
                }),
                Accepted = result.Accepted.Select(Plain),
                Coverage = result.Coverage is { } coverage ? new { coverage.Arabic, coverage.Chinese } : null,
            }),
            Options) + "\n";
    }

    private static object Plain(Problem problem)
        => new { Code = problem.Code.Printed(), problem.Severity, problem.File, problem.Line, problem.Column, problem.Field, problem.Message };
}
