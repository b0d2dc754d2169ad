using System.Runtime.CompilerServices;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using NodaTime;

namespace GovDisclosure.Data;

/// <content>The keys of calls, each a row.</content>
public sealed partial class SqlRegisterStore : IIdempotencyStore
{
    /// <inheritdoc/>
    public async Task<IdempotentCall?> TakeAsync(string site, string key, string content, Instant now, Instant until, CancellationToken cancellationToken = default)
    {
        KeyValuePair<string, object?>[] named = [Pair("@site", Guard.NotBlank(site)), Pair("@key", Checked(key))];
        KeyValuePair<string, object?>[] whole = [.. named, Pair("@content", Checked(content)), Pair("@until", until.ToUnixTimeSeconds())];
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            await session.ExecuteAsync(
                "DELETE FROM gd_once WHERE site = @site AND once_key = @key AND until_no <= @now", [.. named, Pair("@now", now.ToUnixTimeSeconds())], cancellationToken).ConfigureAwait(false);
            if (await session.ExecuteAsync(_dialect.Once, whole, cancellationToken).ConfigureAwait(false) == 1)
            {
                return null;
            }

            var found = await session.ReadAsync(
                "SELECT body_hash, answer_text FROM gd_once WHERE site = @site AND once_key = @key",
                named,
                reader => new IdempotentCall(reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)),
                cancellationToken).ConfigureAwait(false);
            if (found.Count > 0)
            {
                return found[0];
            }

            // Whoever had it gave it back in between.
        }
    }

    /// <inheritdoc/>
    public Task RenewAsync(string site, string key, Instant until, CancellationToken cancellationToken = default)
        => OnKeyAsync("UPDATE gd_once SET until_no = @until WHERE site = @site AND once_key = @key AND answer_text IS NULL", site, [Pair("@key", key), Pair("@until", until.ToUnixTimeSeconds())], cancellationToken);

    /// <inheritdoc/>
    public Task AnswerAsync(string site, string key, string answer, Instant until, CancellationToken cancellationToken = default)
        => OnKeyAsync(
            "UPDATE gd_once SET answer_text = @answer, until_no = @until WHERE site = @site AND once_key = @key",
            site,
            [Pair("@key", key), Pair("@answer", Guard.NotNull(answer)), Pair("@until", until.ToUnixTimeSeconds())],
            cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(string site, string key, CancellationToken cancellationToken = default)
        => OnKeyAsync("DELETE FROM gd_once WHERE site = @site AND once_key = @key AND answer_text IS NULL", site, [Pair("@key", key)], cancellationToken);

    /// <inheritdoc/>
    public Task<int> ForgetAsync(string site, Instant now, CancellationToken cancellationToken = default)
        => OnKeyAsync("DELETE FROM gd_once WHERE site = @site AND until_no <= @now", site, [Pair("@now", now.ToUnixTimeSeconds())], cancellationToken);

    private static string Checked(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
        => Guard.NotBlank(text, name).Length <= IdempotentCall.MostCharacters
            ? text
            : throw new ArgumentException(FormattableString.Invariant($"The text has {text.Length} characters; at most {IdempotentCall.MostCharacters} are kept."), name);

    private async Task<int> OnKeyAsync(string sql, string site, IReadOnlyList<KeyValuePair<string, object?>> values, CancellationToken cancellationToken)
    {
        Guard.NotNull(site);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ExecuteAsync(sql, [Pair("@site", site), .. values], cancellationToken).ConfigureAwait(false);
    }
}
