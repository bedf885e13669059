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

    /// <summary>The hash of the bytes of a stream, to its end.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static string Of(Stream stream) => Short(SHA256.HashData(stream));

    private static string Short(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..8]);
}
