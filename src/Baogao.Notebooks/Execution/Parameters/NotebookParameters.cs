using System.Text.Json.Nodes;
using Baogao.Loading.Problems;
using Baogao.Notebooks.Documents;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Execution.Parameters;

/// <summary>The parameters of a notebook: what its cell tagged <c>parameters</c> declares, and values for it.</summary>
public static class NotebookParameters
{
    /// <summary>What the notebook declares, in its order; empty where no cell is tagged.</summary>
    public static IReadOnlyList<NotebookParameter> Of(NotebookDocument notebook)
        => Find(notebook, "parameters") is var index and >= 0 ? ParameterReader.Read(notebook.Cells[index]) : [];

    /// <summary>
    /// A copy of the notebook with these values, in a cell of their own behind the declarations, tagged <c>injected-parameters</c> as
    /// papermill does. A cell that an earlier run injected is replaced.
    /// </summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="values">Name → value; text is taken from a command line and read as the parameter's type.</param>
    /// <exception cref="ParameterException">There is no such parameter, or the value is not of its type.</exception>
    public static NotebookDocument Inject(NotebookDocument notebook, IReadOnlyDictionary<string, JsonNode?> values)
    {
        var result = notebook.Clone();
        if (Find(result, RunTags.InjectedParameters) is var old and >= 0)
        {
            ((JsonArray)result.Json["cells"]!).RemoveAt(old);
        }

        if (values.Count == 0)
        {
            return result;
        }

        var index = Find(result, "parameters");
        if (index < 0)
        {
            throw new ParameterException($"{notebook.Name} has no cell tagged \"parameters\", so {values.Keys.First()} cannot be set. Tag the cell that declares it.");
        }

        var declared = ParameterReader.Read(result.Cells[index]);
        // In the order of the declarations: it makes no difference in which order values were given.
        var lines = values.OrderBy(value => declared.Select(parameter => parameter.Name).ToList().IndexOf(value.Key.TrimStart('@')))
            .Select(value => Assignment(notebook.Name, declared, value.Key, value.Value)).ToArray();
        result.InsertCode(index + 1, RunTags.InjectedParameters, "// Parameters of this run\n" + string.Join('\n', lines), RunTags.InjectedParameters);
        return result;
    }

    /// <summary>The text that an executed notebook had for a parameter: the injected one, else the default; null where it declares none.</summary>
    public static string? TextOf(NotebookDocument executed, string name)
        => (InjectedValues(executed).GetValueOrDefault(name) ?? Of(executed).FirstOrDefault(parameter => parameter.Name == name)?.Default)?.Trim('"');

    /// <summary>The values that were injected into an executed notebook, as C# writes them.</summary>
    internal static IReadOnlyDictionary<string, string> InjectedValues(NotebookDocument notebook)
        => notebook.Cells.Where(cell => cell.IsInjected).SelectMany(cell => cell.Source.Split('\n')).Where(line => line.Contains(" = ", StringComparison.Ordinal))
            .Select(line => line.TrimEnd(';').Split(" = ", 2)).GroupBy(parts => parts[0].Split(' ')[^1].TrimStart('@')).ToDictionary(name => name.Key, name => name.Last()[1]);

    private static string Assignment(string notebook, IReadOnlyList<NotebookParameter> declared, string name, JsonNode? value)
    {
        var parameter = declared.FirstOrDefault(each => each.Name == name.TrimStart('@'));
        if (parameter is null)
        {
            var nearest = Nearest.To(name, declared.Select(each => each.Name)) is [var first, ..] ? first : null;
            throw new ParameterException(
                $"{notebook} has no parameter \"{name}\".{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")} "
                + (declared.Count == 0 ? "Its cell tagged \"parameters\" declares none." : $"It has: {string.Join("; ", declared)}."));
        }

        if (!ParameterLiteral.IsKnown(parameter))
        {
            throw new ParameterException(
                $"{notebook}: the parameter {parameter.Name} is of the type {parameter.Type}, which cannot be set from outside. "
                + $"Declare it as one of {ScalarLiterals.Known}, an enum of this cell or of a library (not of an imported script), or a list of these.");
        }

        // What is constant is declared anew; later cells see the new one.
        var target = SyntaxFacts.GetKeywordKind(parameter.Name) == SyntaxKind.None ? parameter.Name : "@" + parameter.Name;
        target = parameter.Modifier.Length == 0 ? target : $"{parameter.Modifier} {parameter.Type}{(parameter.IsNullable ? "?" : "")} {target}";
        return ParameterLiteral.Write(parameter, value, out var expected) is { } literal
            ? $"{target} = {literal};"
            : throw new ParameterException(
                $"{notebook}: the parameter {name} is of the type {parameter.Type}{(parameter.IsNullable ? "?" : "")}, and {value?.ToJsonString(Plain) ?? "null"} is not a value of it. Expected {expected}.");
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static int Find(NotebookDocument notebook, string tag)
        => notebook.Cells.Select((cell, index) => (cell, index)).Where(each => each.cell.Kind == CellKind.Code && each.cell.Tags.Contains(tag))
            .Select(each => each.index).DefaultIfEmpty(-1).First();
}
