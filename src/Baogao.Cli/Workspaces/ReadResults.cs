using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baogao.Cli.Output;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>
/// The folder that <c>baogao read --out</c> writes: a file a report, and a record with a line for each of them, added once the file has its name. A run that is killed
/// leaves whole files; half a line at the end of the record is passed over, and the report of a file without a line is read again. One run writes at a time.
/// </summary>
internal sealed class ReadResults : IDisposable
{
    private const string RecordName = "baogao-read.jsonl";
    private const string Words = "{\"note\":\"Baogao wrote the files in this folder with baogao read --out, and replaces them. A line a file follows: what it was made of.\"}\n";
    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private readonly string folder;
    private readonly FileStream record;
    private readonly Dictionary<string, ReadResult> known = new(StringComparer.Ordinal);
    private readonly Lock turn = new();
    private int lines;

    private ReadResults(string folder, FileStream record)
    {
        this.folder = folder;
        this.record = record;
    }

    private string RecordPath => Path.Combine(folder, RecordName);

    /// <summary>Opens the folder, and makes it where it is not there.</summary>
    /// <exception cref="UsageException">It is a file, holds files of another origin, or another run writes there.</exception>
    /// <exception cref="CannotWriteException">It could not be made or written.</exception>
    public static ReadResults Open(string path)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(folder))
        {
            throw new UsageException($"{Workspace.Show(folder)} is a file. Name a new or an empty folder.");
        }

        var file = Path.Combine(folder, RecordName);
        if (Directory.Exists(folder) && !File.Exists(file) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException($"{Workspace.Show(folder)} holds files, and no {RecordName} says that baogao read made them, so nothing is written there. Name a new or an empty folder.");
        }

        AtomicFile.MakeFolder(folder);
        var results = new ReadResults(folder, OpenRecord(file));
        try
        {
            results.Read();
            return results;
        }
        catch
        {
            results.record.Dispose();
            throw;
        }
    }

    /// <summary>The result of a file that is there as it was written, and made of this; null where there is none.</summary>
    public ReadResult? Find(string file, string madeOf)
    {
        ReadResult? result;
        lock (turn)
        {
            result = known.GetValueOrDefault(file);
        }

        return result?.MadeOf == madeOf && Content(file) == result.Content ? result : null;
    }

    /// <summary>Writes a file and its line. To be called on any thread, for a file once.</summary>
    /// <exception cref="CannotWriteException">It could not.</exception>
    public void Write(ReadResult result, byte[] bytes)
    {
        var path = Path.Combine(folder, result.File);
        AtomicFile.MakeFolder(Path.GetDirectoryName(path)!);
        AtomicFile.WriteBytes(path, bytes);
        lock (turn)
        {
            Append(JsonSerializer.Serialize(result, Layout) + "\n");
            known[result.File] = result;
        }
    }

    /// <summary>Whether a file is there that an earlier run wrote.</summary>
    public bool Holds(string file)
    {
        lock (turn)
        {
            return known.ContainsKey(file) && File.Exists(Path.Combine(folder, file));
        }
    }

    /// <summary>Files of earlier runs that are none of these, and are still there.</summary>
    public IReadOnlyList<string> Others(IEnumerable<string> files)
        => [.. known.Keys.Except(files, StringComparer.Ordinal).Where(file => File.Exists(Path.Combine(folder, file))).Order(StringComparer.Ordinal)];

    /// <summary>Ends the run. A record with more lines than files is written anew.</summary>
    public void Dispose()
    {
        record.Dispose();
        if (lines > known.Count)
        {
            var whole = known.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => JsonSerializer.Serialize(one.Value, Layout) + "\n");
            AtomicFile.WriteText(RecordPath, Words + string.Concat(whole));
        }
    }

    private static FileStream OpenRecord(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException cause) when (cause is not (FileNotFoundException or DirectoryNotFoundException) && IsInUse(file, cause))
        {
            throw new UsageException($"{Workspace.Show(Path.GetDirectoryName(file)!)} is in use: another baogao read writes there. Wait for it, or name another folder.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CannotWriteException(file, cause);
        }
    }

    // A sharing violation on Windows; the error of flock elsewhere.
    private static bool IsInUse(string file, IOException cause) => File.Exists(file) && cause.HResult is unchecked((int)0x80070020) or 11 or 35;

    private void Read()
    {
        using var reader = new StreamReader(record, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();
        if (text.Length == 0 || (text.Length < Words.Length && Words.StartsWith(text, StringComparison.Ordinal)))
        {
            record.SetLength(0);
            Append(Words);
            lines = 0;
            return;
        }

        if (!text.StartsWith(Words, StringComparison.Ordinal))
        {
            throw new UsageException($"{Workspace.Show(RecordPath)} is not as baogao read writes it, so nothing is written there. Name a new or an empty folder.");
        }

        foreach (var line in text[Words.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            lines++;
            if (Parse(line) is { } result)
            {
                known[result.File] = result;
            }
        }

        if (!text.EndsWith('\n'))
        {
            record.Write("\n"u8);
        }
    }

    private static ReadResult? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<ReadResult>(line, Layout);
        }
        catch (JsonException)
        {
            // The run that wrote it was killed meanwhile.
            return null;
        }
    }

    private string? Content(string file)
    {
        try
        {
            return ContentHash.OfFile(Path.Combine(folder, file), int.MaxValue);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Append(string line)
    {
        try
        {
            record.Seek(0, SeekOrigin.End);
            record.Write(Encoding.UTF8.GetBytes(line));
            record.Flush();
            lines++;
        }
        catch (IOException cause)
        {
            throw new CannotWriteException(RecordPath, cause);
        }
    }
}
