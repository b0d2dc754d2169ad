using System.Text.RegularExpressions;

namespace GovDisclosure.Data.Tests;

/// <summary>Holds the tables to what national databases take: 达梦, 人大金仓, OceanBase in both modes, and the usual ones.</summary>
public partial class SchemaTests
{
    // Reserved in at least one of SQL:2016, PostgreSQL 16, MariaDB 11, Oracle 19 (OceanBase, DM), SQL Server 2022.
    private static readonly HashSet<string> Reserved =
    [
        .. """
            access add all alter analyse analyze and any array as asc asymmetric audit authorization backup begin between bigint binary blob body both break browse bulk by call
            cascade case cast change char character check checkpoint close cluster clustered coalesce collate column comment commit compress compute concurrently condition connect
            constraint contains continue convert create cross cube current current_date current_role current_time current_timestamp current_user cursor database databases date day
            dba dbcc deallocate dec decimal declare default deferrable delayed delete deny desc describe deterministic disk distinct distinctrow distributed div do double drop dual
            dump each else elseif enclosed end errlvl escape escaped except exclusive exec execute exists exit explain external false fetch file fillfactor float for force foreign
            freeze freetext freetexttable from full fulltext function general goto grant group grouping groups having high_priority holdlock hour identified identity if ignore ilike
            immediate in increment index infile initial initially inner inout insensitive insert int integer intersect interval into is isnull iterate join json_table key keys kill
            lateral leading leave left level like limit linear lineno lines load localtime localtimestamp lock long longblob longtext loop low_priority match maxextents maxvalue merge
            minus minute mlslabel mod mode modifies modify month natural noaudit nocheck nocompress nonclustered not notnull nowait null nullif number numeric of off offline offset
            offsets on online only open openquery openrowset optimize option optionally or order out outer outfile over overlaps overlay package partition percent pctfree pivot
            placing plan position precision primary print prior privileges proc procedure public purge raiserror range rank raw read reads readtext real reconfigure recursive
            references regexp release rename repeat replace replication require resignal resource restore restrict return returning revert revoke right rlike rollback row rowcount
            rowid rownum rows rule save schema schemas second select sensitive separator session session_user set setuser share show shutdown signal similar size smallint some
            spatial specific sql start statistics straight_join successful symmetric synonym sysdate system system_user table tablesample terminated text textsize then tinyint to top
            trailing tran transaction trigger true truncate trxid try_convert tsequal type uid undo union unique unlock unpivot unsigned until update updatetext usage use user using
            utc_date utc_time utc_timestamp validate values varbinary varchar varchar2 varcharacter variadic varying verbose verify view waitfor when whenever where while window with
            within write writetext xor year zerofill
            """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    public static TheoryData<SqlDialect> Dialects => [SqlDialect.Sqlite, SqlDialect.PostgreSql, SqlDialect.MariaDb];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Names_OfEveryTableColumnAndIndex_AreShortAndReservedNowhere(SqlDialect dialect)
    {
        var names = RegisterSchema.Statements(dialect).SelectMany(NamesIn).Distinct().ToList();
        Assert.True(names.Count > 70);
        Assert.All(names, name => Assert.Matches("^[a-z][a-z0-9_]{1,29}$", name));
        Assert.DoesNotContain(names, Reserved.Contains);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Columns_OfEveryTable_ArePlainTypesThatSayWhetherTheyMayBeNull(SqlDialect dialect)
    {
        var tables = RegisterSchema.Statements(dialect).Where(statement => statement.StartsWith("CREATE TABLE", StringComparison.Ordinal)).ToList();
        Assert.Equal(15, tables.Count);
        foreach (var table in tables)
        {
            var lines = table.Split('\n')[1..^1];
            Assert.All(lines[..^1], line => Assert.Matches("^  [a-z0-9_]+ (bigint|smallint|text|longtext|varchar\\([0-9]+\\))( COLLATE \"C\")? (NOT NULL|NULL),$", line));
            Assert.Matches("^  PRIMARY KEY \\(site, [a-z_, ]+\\)$", lines[^1]);
            Assert.StartsWith("  site varchar(64)", lines[0], StringComparison.Ordinal);
        }

        var all = string.Join('\n', RegisterSchema.Statements(dialect));
        Assert.DoesNotMatch("(?i)\\b(default (?!character)|json|boolean|bool|array|where|references|trigger|auto_increment|identity|timestamp|datetime)\\b", all);
        Assert.Contains("due_on varchar(10)", all, StringComparison.Ordinal);
    }

    private static IEnumerable<string> NamesIn(string statement)
        => Named().Matches(statement).Select(match => match.Groups["name"].Value).Concat(ColumnName().Matches(statement).Select(match => match.Groups["name"].Value));

    [GeneratedRegex("(TABLE|INDEX|ON) (?<name>[a-z_0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("^  (?<name>[a-z_0-9]+) ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ColumnName();
}
