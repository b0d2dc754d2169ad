namespace GovDisclosure.Publishing;

/// <summary>The words before a number that say what it is: one list a question, looked for in the few characters before it.</summary>
internal static class ContextWords
{
    /// <summary>A number of a person: even one typed wrong leaks.</summary>
    public static readonly WordSet Identity = new(["身份", "公民号", "证件号", "证件编号", "身份号", "居住证号", "残疾人证", "残疾证"]);

    /// <summary>A number of a thing: an order, a contract, a code, a document.</summary>
    public static readonly WordSet Thing =
    new([
        "单号", "编号", "编码", "流水", "合同", "案号", "文号", "索引", "代码", "发票", "批号", "序列", "条码", "条形码", "许可证", "备案", "凭证", "标识码", "资产",
        "识别号", "时间戳", "项目号", "货号", "型号", "序号", "专利", "登记号", "证书号", "回执", "受理号", "房产证", "不动产权", "批准", "电表", "户号", "箱号", "设备", "准考证", "选民证", "考号", "学号", "工号", "门诊号", "住院号",
    ]);

    /// <summary>A telephone that an organ must make known (Regulations 2019, arts. 12 and 20).</summary>
    public static readonly WordSet OfficeLine =
        new(["办公电话", "咨询电话", "监督电话", "举报电话", "投诉电话", "服务电话", "值班电话", "热线", "传真", "客服", "咨询：", "投诉：", "举报：", "监督：", "报名电话", "受理电话", "服务监督", "救援电话"]);

    /// <summary>A telephone of a person's home.</summary>
    public static readonly WordSet HomeLine = new(["家庭电话", "住宅电话", "宅电", "家长电话", "本人电话", "家中电话", "户主电话", "监护人电话"]);

    public static readonly WordSet ContactLine = new(["联系电话", "联系人", "联系方式", "电话"]);

    public static readonly WordSet Account = new(["账号", "帐号", "账户", "帐户", "卡号", "存折", "一卡通", "开户行", "银行卡"]);

    public static readonly WordSet Card = new(["卡号", "银行卡", "借记卡", "储蓄卡", "信用卡", "一卡通", "社保卡"]);

    /// <summary>An account of an organ or a firm.</summary>
    public static readonly WordSet Corporate =
        new(["对公", "保证金", "单位", "公司", "财政", "专户", "基本户", "收款人", "局", "厅", "中心", "委员会", "交易", "缴款", "捐赠", "国库", "非税", "法院", "本院", "医院", "学校", "政府", "支队", "大队", "办公室", "协会", "代理", "收费", "服务费"]);

    /// <summary>What stands before whose account it is: a person's name makes it a person's.</summary>
    public static readonly WordSet Holder = new(["户名", "账户名", "帐户名", "账户名称", "开户名"]);

    /// <summary>Those who go to school or are too young for it, in the header of a column of names.</summary>
    public static readonly WordSet Pupils = new(["学生", "幼儿", "儿童", "婴儿", "婴幼儿", "新生", "孩子", "子女", "小孩", "未成年"]);

    /// <summary>Headers of columns that hold places, things or kinds: a word there that looks like a name is none.</summary>
    public static readonly WordSet NoNames =
        new(["村", "镇", "乡", "县", "市", "区", "省", "地", "路", "街", "组", "校", "院", "站", "单位", "部门", "机构", "品", "事", "科", "类", "项", "名称", "型", "性", "民族", "籍", "职", "岗", "专业", "学", "状", "原因", "结果", "备注", "说明", "等", "级", "方式", "用途", "银行", "期", "车", "作物", "关系", "颜色"]);

    /// <summary>What a form asks of a person beside the name.</summary>
    public static readonly WordSet Particulars = new(["性别", "民族", "年龄", "籍贯", "婚姻", "文化程度", "学历", "政治面貌", "出生", "身份证"]);

    public static readonly WordSet Guardians = new(["监护人", "家长", "父亲", "母亲", "父母"]);

    public static readonly WordSet Passport = new(["护照"]);

    public static readonly WordSet Permit = new(["通行证", "回乡证", "台胞证", "台湾居民", "港澳居民"]);

    public static readonly WordSet OfficeMail =
        new(["投诉", "举报", "监督", "受理", "咨询", "单位", "办公", "意见", "反馈", "征求", "机关", "政务", "报送", "发送至", "发至", "寄送", "公众", "服务", "联系邮箱", "报名"]);

    public static readonly WordSet Birth = new(["出生", "生日", "生于", "诞生"]);

    public static readonly WordSet Home = new(["住址", "住所", "户籍", "家庭地址", "居住地", "现住", "家住", "住在", "常住", "居住于", "户口所在", "通讯地址", "住：", "，住", ",住", "；住", "、住"]);

    public static readonly WordSet House = new(["单元", "栋", "幢", "号楼"]);

    public static readonly WordSet OfficePlace =
        new(["办公", "受理", "窗口", "会议", "行政", "政务", "大厅", "局", "委员会", "中心", "公司", "大厦", "广场", "学校", "医院", "法庭", "法院", "地点", "开标", "单位", "工程", "项目"]);

    /// <summary>What people say they are before their name.</summary>
    public static readonly WordSet Roles =
    new([
        "申请人", "被申请人", "当事人", "被处罚人", "业主", "户主", "学生", "经办人", "联系人", "法定代表人", "居民", "村民", "患者", "姓名", "原告", "被告", "收款人", "持卡人", "家长", "监护人",
        "受助人", "负责人", "权利人", "承租人", "驾驶人", "车主", "考生", "职工", "病人", "同志", "其妻", "其夫", "其子", "其女", "本人", "兹有", "开户人", "受益人", "司机", "员工", "工人", "群众", "市民", "老师", "社员", "党员", "会员", "持证人", "领款人", "申领人", "代理人", "委托人", "信访人", "投诉人", "举报人", "乘客", "房主", "房东", "租户", "保障对象", "救助对象", "被保险人", "死者", "伤者", "家属", "户名", "账户名", "开户名", "名叫", "我叫", "他叫", "她叫", "兹证明", "请联系", "联系",
        "选民", "移民", "渔民", "牧民", "农民", "灾民", "患儿", "新生", "军属", "烈属", "致电", "继承人", "出租人", "被执行人",
    ]);

    /// <summary>Those who act for an organ: their names are told on purpose (Regulations 2019, art. 20).</summary>
    public static readonly WordSet Officers = new(["组长", "组员", "成员", "审判长", "审判员", "书记员", "陪审员", "执法人员", "承办法官", "承办人", "编辑", "审核", "校对", "签发"]);

    /// <summary>Who is ill: a name after it beside an illness is told without any number.</summary>
    public static readonly WordSet Patients = new(["患者", "患儿", "病人", "病患"]);

    public static readonly WordSet Illness =
    new([
        "癌", "肿瘤", "肝炎", "肾炎", "结核", "梅毒", "糖尿病", "高血压", "白血病", "尿毒症", "精神分裂", "精神病", "残疾", "艾滋", "肺结核", "怀孕", "流产", "不孕", "心脏病", "冠心病", "脑梗", "中风", "肝硬化", "乙肝",
        "抑郁", "癫痫", "血友病", "肾衰", "脑瘫", "自闭症", "偏瘫", "瘫痪", "骨折", "透析", "淋巴瘤", "帕金森", "截肢", "失明", "聋哑", "痴呆", "阿尔茨海默", "脊柱炎", "狼疮", "再生障碍", "类风湿",
    ]);

    public static readonly WordSet Hardship = new(["低保", "特困", "五保", "贫困户", "建档立卡", "孤儿", "困境儿童", "低收入", "临时救助", "脱贫户", "监测户", "边缘户"]);

    public static bool Has(this ReadOnlySpan<char> text, WordSet words) => words.IsIn(text);

    public static bool Has(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
