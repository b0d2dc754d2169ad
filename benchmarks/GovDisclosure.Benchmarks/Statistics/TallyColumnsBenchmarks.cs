using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Benchmarks.Statistics;

/// <summary>Ten million requests as columns: a plain loop, DuckDB in process, and the bulk path. Times are those of one request.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class TallyColumnsBenchmarks : IDisposable
{
    private const string Query =
        """
        SELECT applicant, received < 19358 AS carried, CASE WHEN decided > 19722 THEN 22 ELSE outcome END AS result, count(*)
        FROM register
        WHERE received <= 19722 AND decided >= 19358 AND decided >= received AND applicant <= 5 AND outcome <= 20
        GROUP BY ALL
        """;

    private readonly DuckDBConnection _duck = new("DataSource=:memory:");
    private int[] _received = [];
    private int[] _decided = [];
    private byte[] _applicants = [];
    private byte[] _outcomes = [];

    [GlobalSetup]
    public void Setup() => (_received, _decided, _applicants, _outcomes) = Register.Columns();

    [GlobalSetup(Target = nameof(DuckDb))]
    public void SetupDuckDb()
    {
        Setup();
        _duck.Open();
        Execute("CREATE TABLE register (received INTEGER, decided INTEGER, applicant UTINYINT, outcome UTINYINT)");
        using var appender = _duck.CreateAppender("register");
        for (var i = 0; i < _received.Length; i++)
        {
            appender.CreateRow().AppendValue(_received[i]).AppendValue(_decided[i]).AppendValue(_applicants[i]).AppendValue(_outcomes[i]).EndRow();
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Register.Count)]
    public long PlainLoop()
    {
        var start = RequestColumns.DayNumber(new LocalDate(Register.Year, 1, 1));
        var end = RequestColumns.DayNumber(new LocalDate(Register.Year, 12, 31));
        var counts = new long[6, 2, 22];
        for (var i = 0; i < _received.Length; i++)
        {
            var (received, decided) = (_received[i], _decided[i]);
            if (received > end || decided < start || decided < received || _applicants[i] > 5)
            {
                continue;
            }

            counts[_applicants[i], received < start ? 1 : 0, decided > end ? 21 : _outcomes[i]]++;
        }

        return counts[0, 0, 0];
    }

    [Benchmark(OperationsPerInvoke = Register.Count)]
    public long DuckDb()
    {
        using var command = _duck.CreateCommand();
        command.CommandText = Query;
        using var reader = command.ExecuteReader();
        long sum = 0;
        while (reader.Read())
        {
            sum += reader.GetInt64(3);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Register.Count)]
    public YearStatistics Columns()
        => RequestTally.Tally(Register.Year, new RequestColumns(_received, _decided, _applicants, _outcomes));

    [GlobalCleanup]
    public void Dispose()
    {
        _duck.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Execute(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
