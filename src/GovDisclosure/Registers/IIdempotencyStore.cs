using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>Remembers the keys that callers gave to their calls, so that a call sent twice, to whichever process of a host, is done once.</summary>
/// <remarks>
/// <para>A caller takes a key for a short while, does its work, holding the key on as long as that takes, and puts the answer to it. A key that is taken and
/// has no answer is being worked on, or its process died: nobody knows then whether the work was done. Once the taking is over the key is a new one, and what
/// is done again is held by the version that its caller saw. What failed gives its key back.</para>
/// <para><see cref="MemoryRegisterStore"/> is one, and so are the stores of <c>GovDisclosure.Data</c>.</para>
/// </remarks>
public interface IIdempotencyStore
{
    /// <summary>Takes a key.</summary>
    /// <param name="site">The site.</param>
    /// <param name="key">The key with what it is a key of, for example its hash with the operation and the caller.</param>
    /// <param name="content">What stands for the content of the call, for example its hash.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">Until when the taking holds unless it is renewed; from then on the key is a new one.</param>
    /// <param name="cancellationToken">Stops the call; the key may then be taken or not.</param>
    /// <returns>Null where the key is the caller's from now on; what is kept of it where somebody took it before.</returns>
    /// <exception cref="ArgumentException">A text is empty, or longer than <see cref="IdempotentCall.MostCharacters"/>.</exception>
    Task<IdempotentCall?> TakeAsync(string site, string key, string content, Instant now, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Holds a key on whose call is being worked; nothing happens where it is not taken, or has an answer.</summary>
    /// <param name="site">The site.</param>
    /// <param name="key">The key.</param>
    /// <param name="until">Until when the taking holds now.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    Task RenewAsync(string site, string key, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Puts the answer to a key that was taken; nothing happens where it is not.</summary>
    /// <param name="site">The site.</param>
    /// <param name="key">The key.</param>
    /// <param name="answer">The answer, in the caller's own form.</param>
    /// <param name="until">Until when the answer is kept; from then on the key is a new one.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    Task AnswerAsync(string site, string key, string answer, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Gives a key back whose call failed; nothing happens where it has an answer or was not taken.</summary>
    /// <param name="site">The site.</param>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    Task ReleaseAsync(string site, string key, CancellationToken cancellationToken = default);

    /// <summary>Forgets the keys of a site that are not kept any more.</summary>
    /// <param name="site">The site.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many were forgotten.</returns>
    Task<int> ForgetAsync(string site, Instant now, CancellationToken cancellationToken = default);
}
