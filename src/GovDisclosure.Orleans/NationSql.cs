namespace GovDisclosure.Orleans;

/// <summary>Tables and queries for Orleans' providers over ADO.NET; names of queries, parameters and columns are theirs.</summary>
/// <remarks>Each query is one statement, so that it is one way to the server and one transaction without a function in the database.</remarks>
internal static class NationSql
{
    /// <summary>Two machines that start at once make the schema one after the other.</summary>
    public const string Lock = "BEGIN; SELECT pg_advisory_xact_lock(7305809144311);\n";

    private const string Tables =
        """
        CREATE SCHEMA IF NOT EXISTS gov_disclosure_orleans;
        CREATE TABLE IF NOT EXISTS gov_disclosure_orleans.orleansquery (querykey text PRIMARY KEY, querytext text NOT NULL);
        CREATE TABLE IF NOT EXISTS gov_disclosure_orleans.cluster (
          deployment text PRIMARY KEY,
          version integer NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS gov_disclosure_orleans.silo (
          deployment text NOT NULL REFERENCES gov_disclosure_orleans.cluster,
          address text NOT NULL,
          port integer NOT NULL,
          generation integer NOT NULL,
          silo_name text NOT NULL,
          host_name text NOT NULL,
          status integer NOT NULL,
          proxy_port integer,
          suspect_times text,
          start_time timestamptz(3) NOT NULL,
          alive_time timestamptz(3) NOT NULL,
          PRIMARY KEY (deployment, address, port, generation));
        -- A state is written again and again and no index holds it: room in the page keeps the new row beside the old one.
        CREATE TABLE IF NOT EXISTS gov_disclosure_orleans.grain (
          service text NOT NULL,
          type text NOT NULL,
          key text NOT NULL,
          n0 bigint NOT NULL,
          n1 bigint NOT NULL,
          version integer NOT NULL,
          payload bytea,
          changed timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (service, type, key, n0, n1)) WITH (fillfactor = 60);
        CREATE TABLE IF NOT EXISTS gov_disclosure_orleans.reminder (
          service text NOT NULL,
          grain text NOT NULL,
          name text NOT NULL,
          hash integer NOT NULL,
          start_time timestamptz(3) NOT NULL,
          period bigint NOT NULL,
          version integer NOT NULL DEFAULT 0,
          PRIMARY KEY (service, grain, name));
        CREATE INDEX IF NOT EXISTS reminder_hash ON gov_disclosure_orleans.reminder (service, hash);

        """;

    private const string Member = "deployment = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation";

    private const string Members =
        """
        SELECT c.deployment AS DeploymentId, s.address AS Address, s.port AS Port, s.generation AS Generation, s.silo_name AS SiloName, s.host_name AS HostName,
          s.status AS Status, s.proxy_port AS ProxyPort, s.suspect_times AS SuspectTimes, s.start_time AS StartTime, s.alive_time AS IAmAliveTime, c.version AS Version
        FROM cluster c LEFT JOIN silo s ON s.deployment = c.deployment
        """;

    private const string Grain = "service = @ServiceId AND type = @GrainTypeString AND key = coalesce(CAST(@GrainIdExtensionString AS text), '') AND n0 = @GrainIdN0 AND n1 = @GrainIdN1";

    private const string Reminders =
        "SELECT grain AS GrainId, name AS ReminderName, start_time AS StartTime, period AS Period, version AS Version FROM reminder WHERE service = @ServiceId AND ";

    private static readonly (string Key, string Text)[] Queries =
    [
        ("GatewaysQueryKey", "SELECT address AS Address, proxy_port AS ProxyPort, generation AS Generation FROM silo WHERE deployment = @DeploymentId AND status = @Status AND proxy_port > 0"),
        ("MembershipReadRowKey", Members + " AND s.address = @Address AND s.port = @Port AND s.generation = @Generation WHERE c.deployment = @DeploymentId"),
        ("MembershipReadAllKey", Members + " WHERE c.deployment = @DeploymentId"),
        ("InsertMembershipVersionKey", "WITH made AS (INSERT INTO cluster (deployment) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1) SELECT EXISTS (SELECT 1 FROM made)"),
        ("UpdateIAmAlivetimeKey", $"UPDATE silo SET alive_time = @IAmAliveTime WHERE {Member}"),
        ("InsertMembershipKey",
            $"""
            WITH risen AS (UPDATE cluster SET version = version + 1 WHERE deployment = @DeploymentId AND version = @Version AND NOT EXISTS (SELECT 1 FROM silo WHERE {Member}) RETURNING 1),
              made AS (INSERT INTO silo (deployment, address, port, generation, silo_name, host_name, status, proxy_port, start_time, alive_time)
                SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM risen ON CONFLICT DO NOTHING RETURNING 1)
            SELECT EXISTS (SELECT 1 FROM made)
            """),
        ("UpdateMembershipKey",
            $"""
            WITH risen AS (UPDATE cluster SET version = version + 1 WHERE deployment = @DeploymentId AND version = @Version AND EXISTS (SELECT 1 FROM silo WHERE {Member}) RETURNING 1),
              made AS (UPDATE silo SET status = @Status, suspect_times = @SuspectTimes, alive_time = @IAmAliveTime WHERE {Member} AND EXISTS (SELECT 1 FROM risen) RETURNING 1)
            SELECT EXISTS (SELECT 1 FROM made)
            """),
        ("DeleteMembershipTableEntriesKey", "WITH gone AS (DELETE FROM silo WHERE deployment = @DeploymentId) DELETE FROM cluster WHERE deployment = @DeploymentId"),
        ("CleanupDefunctSiloEntriesKey", "DELETE FROM silo WHERE deployment = @DeploymentId AND alive_time < @IAmAliveTime AND start_time < @IAmAliveTime AND status = 6"),
        ("CleanupDefunctSiloEntryKey",
            $"DELETE FROM silo WHERE {Member} AND status = 6 AND alive_time = @IAmAliveTime AND start_time = @StartTime AND coalesce(suspect_times, '') = coalesce(CAST(@SuspectTimes AS text), '')"),
        ("ReadFromStorageKey", $"SELECT payload AS PayloadBinary, version AS Version FROM \"grain\" WHERE {Grain}"),
        ("WriteToStorageKey",
            $"""
            WITH changed AS (UPDATE "grain" SET payload = @PayloadBinary, version = version + 1, changed = now()
                WHERE {Grain} AND version = CAST(@GrainStateVersion AS integer) RETURNING version),
              made AS (INSERT INTO "grain" (service, type, key, n0, n1, version, payload)
                SELECT @ServiceId, @GrainTypeString, coalesce(CAST(@GrainIdExtensionString AS text), ''), @GrainIdN0, @GrainIdN1, 1, @PayloadBinary
                WHERE CAST(@GrainStateVersion AS integer) IS NULL ON CONFLICT DO NOTHING RETURNING version)
            SELECT coalesce((SELECT version FROM changed), (SELECT version FROM made)) AS NewGrainStateVersion
            """),
        ("ClearStorageKey",
            $"""
            WITH changed AS (UPDATE "grain" SET payload = NULL, version = version + 1, changed = now() WHERE {Grain} AND version = CAST(@GrainStateVersion AS integer) RETURNING version)
            SELECT (SELECT version FROM changed) AS NewGrainStateVersion
            """),
        ("DeleteStorageKey",
            $"""
            WITH gone AS (DELETE FROM "grain" WHERE {Grain} AND version = CAST(@GrainStateVersion AS integer) RETURNING version + 1 AS version)
            SELECT (SELECT version FROM gone) AS NewGrainStateVersion
            """),
        ("ReadReminderRowsKey", Reminders + "grain = @GrainId"),
        ("ReadReminderRowKey", Reminders + "grain = @GrainId AND name = @ReminderName"),
        ("ReadRangeRows1Key", Reminders + "hash > @BeginHash AND hash <= @EndHash"),
        ("ReadRangeRows2Key", Reminders + "(hash > @BeginHash OR hash <= @EndHash)"),
        ("UpsertReminderRowKey",
            """
            INSERT INTO reminder AS r (service, grain, name, hash, start_time, period) VALUES (@ServiceId, @GrainId, @ReminderName, @GrainHash, @StartTime, @Period)
            ON CONFLICT (service, grain, name) DO UPDATE SET hash = excluded.hash, start_time = excluded.start_time, period = excluded.period, version = r.version + 1
            RETURNING version AS Version
            """),
        ("DeleteReminderRowKey",
            "WITH gone AS (DELETE FROM reminder WHERE service = @ServiceId AND grain = @GrainId AND name = @ReminderName AND version = @Version RETURNING 1) SELECT EXISTS (SELECT 1 FROM gone)"),
        ("DeleteReminderRowsKey", "DELETE FROM reminder WHERE service = @ServiceId"),
    ];

    /// <summary>Tables and queries.</summary>
    public static string All { get; } = Tables + string.Concat(Queries.Select(query =>
        $"INSERT INTO gov_disclosure_orleans.orleansquery VALUES ('{query.Key}', '{query.Text.Replace("'", "''", StringComparison.Ordinal)}') ON CONFLICT (querykey) DO UPDATE SET querytext = excluded.querytext;\n"));
}
