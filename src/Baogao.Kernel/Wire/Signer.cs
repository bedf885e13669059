using System.Security.Cryptography;
using System.Text;

namespace Baogao.Kernel.Wire;

/// <summary>Signs messages with HMAC-SHA256 and checks signatures. With an empty key nothing is signed and nothing checked.</summary>
internal sealed class Signer(byte[] key)
{
    /// <summary>The signature of four serialized parts: 64 lower-case hexadecimal digits, or nothing without a key.</summary>
    public byte[] Sign(params ReadOnlySpan<byte[]> parts) => key.Length == 0 ? [] : Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Hash(parts)));

    /// <summary>Whether a signature is that of the parts. Takes as long for a wrong one as for a right one.</summary>
    public bool IsValid(byte[] signature, params ReadOnlySpan<byte[]> parts)
        => key.Length == 0 || CryptographicOperations.FixedTimeEquals(Sign(parts), signature);

    private byte[] Hash(ReadOnlySpan<byte[]> parts)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts)
        {
            hmac.AppendData(part);
        }

        return hmac.GetHashAndReset();
    }
}
