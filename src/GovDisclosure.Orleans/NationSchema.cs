using System.Data.Common;
using GovDisclosure.Internal;

namespace GovDisclosure.Orleans;

/// <summary>The tables of a cluster in PostgreSQL: who is a member, what grains hold, what is to be remembered, and the statements with which Orleans reaches them.</summary>
public static class NationSchema
{
    /// <summary>The schema in which everything stands.</summary>
    public const string Name = "gov_disclosure_orleans";

    /// <summary>The statements that make it; where it is there already they change nothing but the queries.</summary>
    /// <remarks>For hosts whose databases are changed by their own tools. The role of the silos needs to read and write the tables, and no more.</remarks>
    public static string Sql { get; } = NationSql.All;

    /// <summary>Makes the schema where it is missing.</summary>
    /// <param name="connection">An open connection to PostgreSQL, of a role that may create a schema.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    /// <returns>The work.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connection"/> is null.</exception>
    /// <exception cref="DbException">The database refuses.</exception>
    public static async Task CreateAsync(DbConnection connection, CancellationToken cancellationToken = default)
    {
        var command = Guard.NotNull(connection).CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = NationSql.Lock + Sql + "COMMIT;";
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
