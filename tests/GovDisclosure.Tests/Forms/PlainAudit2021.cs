using GovDisclosure.Forms;

namespace GovDisclosure.Tests.Forms;

/// <summary>The identities of the 2021 form written out by hand, slow and obvious.</summary>
internal static class PlainAudit2021
{
    private static readonly string[] Kinds = ["naturalPerson", "commercial", "research", "publicWelfare", "legalService", "otherOrg"];

    private static readonly string[] Results =
    [
        "granted", "partial", "denied.stateSecret", "denied.lawForbidden", "denied.threeSecurities", "denied.thirdParty", "denied.internalAffairs",
        "denied.processInfo", "denied.enforcementFile", "denied.adminQuery", "unable.notHeld", "unable.needsCreation", "unable.stillUnclear",
        "notProcessed.petition", "notProcessed.repeated", "notProcessed.publication", "notProcessed.massive", "notProcessed.reconfirm",
        "otherHandling.abandonedNoCorrection", "otherHandling.abandonedNoFee", "otherHandling.other",
    ];

    public static SortedSet<string> Failing(FormValues year, FormValues previous)
    {
        var failing = new SortedSet<string>(StringComparer.Ordinal);
        void Expect(bool holds, string id)
        {
            if (!holds)
            {
                failing.Add(id);
            }
        }

        decimal T3(string row, string column) => year["table3", row, column].Number;
        foreach (var column in Kinds.Append("total"))
        {
            Expect(T3("newReceived", column) + T3("carriedIn", column) == T3("handledTotal", column) + T3("carriedOut", column), "T3.balance");
            Expect(T3("handledTotal", column) == Results.Sum(row => T3(row, column)), "T3.handledTotal");
            Expect(T3("carriedIn", column) == previous["table3", "carriedOut", column].Number, "T3.carryOver");
        }

        foreach (var row in Results.Concat(["newReceived", "carriedIn", "handledTotal", "carriedOut"]))
        {
            Expect(T3(row, "total") == Kinds.Sum(column => T3(row, column)), "T3.rowTotal");
            Expect(Kinds.Append("total").All(column => T3(row, column) >= 0), "T3.nonNegative");
        }

        decimal T4(string column) => year["table4", "", column].Number;
        foreach (var group in new[] { "review", "direct", "afterReview" })
        {
            var results = new[] { "upheld", "corrected", "other", "pending" };
            Expect(T4($"{group}.total") == results.Sum(result => T4($"{group}.{result}")), $"T4.{group}");
            Expect(results.Append("total").All(result => T4($"{group}.{result}") >= 0), "T4.nonNegative");
        }

        decimal T2(string row, string column) => year["table2", row, column].Number;
        foreach (var row in new[] { "rules", "normativeDocs" })
        {
            Expect(T2(row, "inForce") - T2(row, "issued") + T2(row, "repealed") >= 0, "T2.pastInForce");
            Expect(T2(row, "inForce") == previous["table2", row, "inForce"].Number + T2(row, "issued") - T2(row, "repealed"), "T2.stock");
            Expect(T2(row, "inForce") >= 0 && T2(row, "issued") >= 0 && T2(row, "repealed") >= 0, "T2.integers");
        }

        Expect(T2("licences", "decisions") >= 0 && T2("penalties", "decisions") >= 0 && T2("coercion", "decisions") >= 0, "T2.integers");
        Expect(T2("adminFees", "amount") >= 0, "T2.amount");
        return failing;
    }
}
