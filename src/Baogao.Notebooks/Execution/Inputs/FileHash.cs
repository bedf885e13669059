using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>Tells whether a file that cells use is still the same, by what matters to them.</summary>
internal static class FileHash
{
    /// <summary>Of an assembly its bytes, of a notebook its code, of any other file its text; null where it cannot be read.</summary>
    public static string? Of(string path)
    {
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                // Of the program alone these are 110 MB, for each process that runs or checks notebooks.
                ".dll" or ".exe" => ContentHash.OfFile(path, FileLimits.Assembly),
                ".ipynb" => ContentHash.Of(string.Join('\n', CodeHashes.Of(NotebookDocument.Load(path)))),
                _ => ContentHash.Of(PlainFile.ReadText(path, FileLimits.Script).ReplaceLineEndings("\n")),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            return null;
        }
    }
}
