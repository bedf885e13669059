using System.Globalization;

namespace Baogao.Benchmarks;

/// <summary>Reads memory from <c>/proc</c>.</summary>
internal static class ProcessTree
{
    /// <summary>The largest high-water mark (VmHWM) in bytes of a process and all below it; 0 where they have ended.</summary>
    public static long PeakMemory(int root)
    {
        var children = Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0)
            .ToLookup(id => Field(id, "PPid:"));
        var peak = 0L;
        var open = new Stack<int>([root]);
        while (open.TryPop(out var id))
        {
            peak = Math.Max(peak, Field(id, "VmHWM:") * 1024);
            foreach (var child in children[id])
            {
                open.Push(child);
            }
        }

        return peak;
    }

    private static long Field(int id, string name)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(each => each.StartsWith(name, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It ended between the listing and the reading.
            return 0;
        }
    }
}
