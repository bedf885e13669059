using Baogao.Cli.Output;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>A notebook that was asked for and cannot be read: it is reported by its name, and the others go on.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Problem">What is wrong, with the path as a user writes it, the place and the mend.</param>
internal sealed record UnreadableNotebook(string Path, string Problem)
{
    public string Name { get; init; } = Visible.Line(System.IO.Path.GetFileNameWithoutExtension(Path));

    /// <summary>Reads a notebook, or tells why that cannot be done: exactly one of the two is not null.</summary>
    public static (NotebookDocument? Document, UnreadableNotebook? Unreadable) Load(string path)
    {
        try
        {
            return (NotebookDocument.Load(path, Workspace.Show(path)), null);
        }
        catch (NotebookFormatException problem)
        {
            return (null, new UnreadableNotebook(path, problem.Message));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, new UnreadableNotebook(path, $"{Workspace.Show(path)}: the file cannot be read: {problem.Message}"));
        }
    }
}
