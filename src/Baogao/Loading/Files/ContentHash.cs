using System.Security.Cryptography;
using System.Text;

namespace Baogao.Loading.Files;

/// <summary>Short hashes that tell whether something changed: the first 16 hexadecimal digits of its SHA-256. Not for secrets.</summary>
public static class ContentHash
{
    /// <summary>The hash of a text's UTF-8 bytes.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Short(SHA256.HashData(bytes));

    /// <summary>The hash of the bytes of a file, which is not read into memory.</summary>
    /// <exception cref="IOException">It is not opened, or cannot be read.</exception>
    internal static string OfFile(string path, int mostMegabytes)
    {
        using var file = PlainFile.Open(path, mostMegabytes);
        return Short(SHA256.HashData(file));
    }

    private static string Short(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..8]);
}
