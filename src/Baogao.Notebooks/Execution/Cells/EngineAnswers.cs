using System.Globalization;
using System.Net;
using System.Text;
using Baogao.Notebooks.Execution.Outputs;
using Baogao.Notebooks.Execution.Scripting;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>What the engine answers to <c>#!who</c>, <c>#!whos</c>, <c>#!lsmagic</c> and <c>#!about</c>.</summary>
internal static class EngineAnswers
{
    private const int MostCharacters = 100;

    public static MimeBundle Of(string question, IReadOnlyList<SessionVariable> variables) => question switch
    {
        "who" => Text(variables.Count == 0 ? "No variables." : string.Join('\n', variables.Select(each => each.Name))),
        "whos" => Table(variables),
        "lsmagic" => Text(string.Join('\n', MagicCommands.All)),
        _ => Text(string.Create(
            CultureInfo.InvariantCulture,
            $"Baogao {typeof(EngineAnswers).Assembly.GetName().Version!.ToString(3)}, C# {LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString()}, .NET {Environment.Version}")),
    };

    private static MimeBundle Text(string text) => MimeBundle.OfText("text/plain", text);

    private static MimeBundle Table(IReadOnlyList<SessionVariable> variables)
    {
        if (variables.Count == 0)
        {
            return Text("No variables.");
        }

        var rows = variables.Select(each => (each.Name, Type: TypeNames.Of(each.Type), Value: Value(each.Value))).ToArray();
        var html = new StringBuilder("<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>");
        foreach (var (name, type, value) in rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{WebUtility.HtmlEncode(name)}</td><td>{WebUtility.HtmlEncode(type)}</td><td>{WebUtility.HtmlEncode(value)}</td></tr>");
        }

        var bundle = MimeBundle.OfText("text/html", html.Append("</tbody></table>").ToString());
        bundle.Data["text/plain"] = string.Join('\n', rows.Select(row => $"{row.Type} {row.Name} = {row.Value}"));
        return bundle;
    }

    private static string Value(object? value)
    {
        string text;
        try
        {
            text = value switch
            {
                null => "null",
                string plain => SymbolDisplay.FormatLiteral(plain, true),
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                System.Collections.ICollection { Count: 1 } => "1 element",
                System.Collections.ICollection many => string.Create(CultureInfo.InvariantCulture, $"{many.Count:N0} elements"),
                _ => value.ToString() ?? "",
            };
        }
        catch (Exception e)
        {
            // ToString is the user's.
            text = $"{e.GetType().Name}: {e.Message}";
        }

        text = text.ReplaceLineEndings(" ");
        return text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
    }
}
