using System.Data.Common;
using GovDisclosure.Data;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GovDisclosure.EntityFrameworkCore;

/// <summary>Keeps a register in a host's context.</summary>
public static class GovDisclosureDbContextExtensions
{
    // The end of a provider's name, and its database.
    private static readonly (string Provider, SqlDialect Dialect)[] Dialects =
        [("Sqlite", SqlDialect.Sqlite), ("PostgreSQL", SqlDialect.PostgreSql), ("MySql", SqlDialect.MariaDb), ("MySQL", SqlDialect.MariaDb)];

    /// <summary>The store of the register over the context's connection, in its transaction where it has one.</summary>
    /// <param name="context">The context, whose model has <c>UseGovDisclosure()</c>.</param>
    /// <returns>The store; for one user at a time, as the context is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="NotSupportedException">The provider is none of SQLite, PostgreSQL and MariaDB.</exception>
    public static SqlRegisterStore RegisterStore(this DbContext context)
        => SqlRegisterStore.Over(ConnectionOf(context), DialectOf(context), () => context.Database.CurrentTransaction?.GetDbTransaction());

    /// <summary>The store of index numbers over the context's connection, in its transaction where it has one.</summary>
    /// <param name="context">The context, whose model has <c>UseGovDisclosure()</c>.</param>
    /// <param name="site">The site, as in the register.</param>
    /// <returns>The store; for one user at a time, as the context is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    /// <exception cref="NotSupportedException">The provider is none of SQLite, PostgreSQL and MariaDB.</exception>
    public static SqlIndexNumberStore IndexNumberStore(this DbContext context, string site = DisclosureRegister.MainSite)
        => SqlIndexNumberStore.Over(site, ConnectionOf(context), DialectOf(context), () => context.Database.CurrentTransaction?.GetDbTransaction());

    /// <summary>The store of publications over the context's connection, in its transaction where it has one.</summary>
    /// <param name="context">The context, whose model has <c>UseGovDisclosure()</c>.</param>
    /// <returns>The store; for one user at a time, as the context is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="NotSupportedException">The provider is none of SQLite, PostgreSQL and MariaDB.</exception>
    public static SqlPublicationStore PublicationStore(this DbContext context)
        => SqlPublicationStore.Over(ConnectionOf(context), DialectOf(context), () => context.Database.CurrentTransaction?.GetDbTransaction());

    /// <summary>Registers <see cref="IRegisterStore"/>, <see cref="IIdempotencyStore"/>, <see cref="IIndexNumberStore"/>, <see cref="IPublicationStore"/> and <see cref="DisclosureRegister"/> over a context, with its lifetime.</summary>
    /// <typeparam name="TContext">The context, whose model has <c>UseGovDisclosure()</c>.</typeparam>
    /// <param name="services">The services, with <c>AddGovDisclosure()</c> and the context.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddGovDisclosureRegister<TContext>(this IServiceCollection services)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddScoped<IRegisterStore>(provider => provider.GetRequiredService<TContext>().RegisterStore());
        services.TryAddScoped<IIdempotencyStore>(provider => provider.GetRequiredService<TContext>().RegisterStore());
        services.TryAddScoped<IIndexNumberStore>(provider => provider.GetRequiredService<TContext>().IndexNumberStore());
        services.TryAddScoped<IPublicationStore>(provider => provider.GetRequiredService<TContext>().PublicationStore());
        services.TryAddScoped(provider => new DisclosureRegister(provider.GetRequiredService<IRegisterStore>(), provider.GetRequiredService<DisclosureService>()));
        return services;
    }

    private static DbConnection ConnectionOf(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.GetDbConnection();
    }

    private static SqlDialect DialectOf(DbContext context)
    {
        var provider = context.Database.ProviderName ?? string.Empty;
        return Array.Find(Dialects, one => provider.EndsWith(one.Provider, StringComparison.Ordinal) || provider.Contains("." + one.Provider, StringComparison.Ordinal)).Dialect
            ?? throw new NotSupportedException($"No dialect is known for {provider}; make a SqlRegisterStore with one.");
    }
}
